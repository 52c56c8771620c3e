import { cardOf } from '#cards/card-of.ts';
import { foldText } from '#domain/fold-text.ts';
import { isPlanOpen } from '#domain/plan.ts';
import type { RecordView } from '#domain/record.ts';
import { textOf } from '#domain/record-edit.ts';
import type { LookupContext, LookupOption } from '#form/lookups.ts';
import type { AyniDatabase } from '#store/database.ts';
import { listRecords } from '#store/list-records.ts';
import { readRecord } from '#store/read-record.ts';
import { formatShortDate } from '#texts/dates.ts';

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
  const records = await listRecords(db, kind, institution ? { institution } : {});
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

/** What to show for a chosen record; undefined until it has arrived on this tablet. */
export async function labelOfRecord(
  db: AyniDatabase,
  kind: string,
  id: string,
  today: string,
): Promise<string | undefined> {
  const record = await readRecord(db, kind, id);
  return record && toOption(record, new Map(), today).label;
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
