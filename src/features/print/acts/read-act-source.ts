import type { ActSource } from '#domain/act.ts';
import { isAgreementOpen } from '#domain/agreement.ts';
import { byDueDate } from '#domain/agreements-by-due.ts';
import type { RecordView } from '#domain/record.ts';
import { textOf } from '#domain/record-edit.ts';
import { asksCare } from '#store/asks-care.ts';
import type { AyniDatabase } from '#store/database.ts';
import { readNamed } from '#store/list-deleted.ts';
import { listOfInstitution } from '#store/list-institutions.ts';
import { listRecords } from '#store/list-records.ts';
import { readRecord } from '#store/read-record.ts';
import { printTexts } from '#texts/print.ts';
import type { Place } from '#ui/place.ts';

/** What an act can be made of: the agreements of a visit, or the open ones of a plan or of an institution. */
export interface ActOrigin {
  source: ActSource;
  stream: string;
  /** The note that it comes from: its photos and who signed it. */
  visit?: RecordView;
  agreements: RecordView[];
  /** Acts of the same institution, newest first. */
  earlier: RecordView[];
  from: Place;
}

/** Undefined when this tablet has no visit, plan or institution of that id; runs inside a live query. */
export async function readActOrigin(db: AyniDatabase, id: string): Promise<ActOrigin | undefined> {
  const visit = await readRecord(db, 'visit', id);
  const plan = await readRecord(db, 'plan', visit ? textOf(visit.values.plan) : id);
  const parent = visit ?? plan;
  const named = parent ? textOf(parent.values.institution) : id;
  const institution = (await readNamed(db, 'institution', named))?.record;
  const origin = visit ?? plan ?? institution;
  if (!origin) return undefined;
  const agreements = await (visit || plan
    ? listRecords(db, 'agreement', { [visit ? 'visit' : 'plan']: id })
    : listOfInstitution(db, 'agreement', id));
  const careful = await Promise.all(
    [...new Set([named, ...agreements.map(({ values }) => textOf(values.institution))])].map((each) =>
      asksCare(db, each),
    ),
  );
  const acts = institution ? await listOfInstitution(db, 'act', institution.id) : [];
  return {
    source: {
      institution: {
        id: institution?.id ?? '',
        name: textOf(institution?.values.name) || printTexts.noInstitution,
        // A plan may hold agreements of a community beside those of its institution: whoever asks for care is heard.
        careful: careful.includes(true),
      },
      ...(plan ? { plan: { id: plan.id, title: textOf(plan.values.title) } } : {}),
    },
    stream: origin.stream,
    visit,
    agreements: agreements.filter(({ values }) => visit || isAgreementOpen(values)).sort(byDueDate),
    earlier: acts.sort(newestFirst),
    from: { to: origin.kind as 'visit' | 'plan' | 'institution', id },
  };
}

/** Order of a list of acts: the newest first, ties by id. */
export function newestFirst(a: RecordView, b: RecordView): number {
  return textOf(b.values.madeOn).localeCompare(textOf(a.values.madeOn)) || (a.id < b.id ? -1 : 1);
}
