import { cardOf } from '#cards/card-of.ts';
import { foldText } from '#domain/fold-text.ts';
import { isPlanOpen } from '#domain/plan.ts';
import type { RecordView } from '#domain/record.ts';
import { textOf } from '#domain/record-edit.ts';
import type { LookupContext, LookupOption } from '#form/lookups.ts';
import type { AyniDatabase } from '#store/database.ts';
import { readDeleted } from '#store/list-deleted.ts';
import { listInstitutions, listOfInstitution } from '#store/list-institutions.ts';
import { listRecords } from '#store/list-records.ts';
import { readRecord } from '#store/read-record.ts';
import { formatShortDate } from '#texts/dates.ts';
import { recordCareTexts } from '#texts/record-care.ts';

const maxFound = 20;
// Found from every institution's form: these hang on none.
const belongsToAll: readonly string[] = ['institution', 'expert'];

/**
 * Records of a kind by what was typed, newest first; those of the institution that the form names come alone, and a plan
 * that is closed comes last. A kind that this tablet has none of finds nothing.
 */
export async function searchRecords(
  db: AyniDatabase,
  kind: string,
  text: string,
  context: LookupContext,
  today: string,
): Promise<LookupOption[]> {
  const institution = belongsToAll.includes(kind) ? '' : textOf(context.values.institution);
  const records = await candidates(db, kind, institution);
  const names = await institutionNames(db, records);
  const words = foldText(text).split(' ').filter(Boolean);
  return records
    .filter((record) => record.id !== context.record)
    .sort((a, b) => Number(isClosed(a)) - Number(isClosed(b)) || b.updatedAt - a.updatedAt)
    .map((record) => toOption(record, names, today))
    .filter(({ label, hint }) => {
      const folded = foldText(`${label} ${hint ?? ''}`);
      return words.every((word) => folded.includes(word));
    })
    .slice(0, maxFound);
}

// An institution that joined another is found as that other one; plans and visits of both are one institution's.
async function candidates(db: AyniDatabase, kind: string, institution: string): Promise<RecordView[]> {
  if (kind === 'institution') return (await listInstitutions(db)).standing;
  return institution ? listOfInstitution(db, kind, institution) : listRecords(db, kind);
}

/** What to show for a chosen record, also when it was deleted; undefined until it has arrived on this tablet. */
export async function labelOfRecord(
  db: AyniDatabase,
  kind: string,
  id: string,
  today: string,
): Promise<string | undefined> {
  const record = await readRecord(db, kind, id);
  if (record) return toOption(record, new Map(), today).label;
  const deleted = await readDeleted(db, kind, id);
  return deleted && recordCareTexts.deletedMark(toOption(deleted.record, new Map(), today).label);
}

function toOption(record: RecordView, names: ReadonlyMap<string, string>, today: string): LookupOption {
  const card = cardOf(record, { today, nameOf: (_entity, id) => names.get(id) });
  const day = record.kind === 'plan' || record.kind === 'institution' ? undefined : card.date;
  const label = day ? `${formatShortDate(day)} · ${card.title}` : card.title;
  return { value: record.id, label, hint: card.institution ?? (card.line || undefined) };
}

async function institutionNames(db: AyniDatabase, records: readonly RecordView[]): Promise<Map<string, string>> {
  if (!records.some(({ values }) => textOf(values.institution))) return new Map();
  const institutions = await listRecords(db, 'institution');
  return new Map(institutions.map(({ id, values }) => [id, textOf(values.name)]));
}

function isClosed({ kind, values }: RecordView): boolean {
  return kind === 'plan' && !isPlanOpen(values);
}
