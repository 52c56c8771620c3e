import { instrumentById } from '#domain/instruments/instrument-by-id.ts';
import type { RecordView } from '#domain/record.ts';
import { textOf } from '#domain/record-edit.ts';
import type { AyniDatabase } from '#store/database.ts';
import { readRecord } from '#store/read-record.ts';

/** A saved note with what its sheet names. */
export interface PrintedVisit {
  visit: RecordView;
  institution?: RecordView;
  plan?: RecordView;
  /** Its institution, or that of its plan, asks for care with names and places. */
  careful: boolean;
  /** The agreements that its review speaks of. */
  reviewed: RecordView[];
}

/** Undefined when this tablet does not have the note; runs inside a live query. */
export async function readVisit(db: AyniDatabase, id: string): Promise<PrintedVisit | undefined> {
  const visit = await readRecord(db, 'visit', id);
  if (!visit) return undefined;
  const [institution, plan, ...reviewed] = await Promise.all([
    readRecord(db, 'institution', textOf(visit.values.institution)),
    readRecord(db, 'plan', textOf(visit.values.plan)),
    ...reviewedIds(visit).map((agreement) => readRecord(db, 'agreement', agreement)),
  ]);
  const ofPlan = await readRecord(db, 'institution', textOf(plan?.values.institution));
  const careful = [institution, ofPlan].some((each) => each?.values.careful === true);
  return { visit, institution, plan, careful, reviewed: reviewed.filter((each) => each !== undefined) };
}

function reviewedIds({ values }: RecordView): string[] {
  const ids = Object.keys(values).flatMap((path) => {
    const [field, id, part] = path.split('/');
    return field === 'previousAgreements' && id && part === 'status' ? [id] : [];
  });
  return [...new Set(ids)];
}

/** The form that a record was filled with; read outside of any live query, because it may be fetched. */
export function readInstrument(record: RecordView, otherwise: string) {
  return instrumentById(textOf(record.values.instrument) || otherwise);
}
