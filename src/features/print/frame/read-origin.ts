import type { RecordView } from '#domain/record.ts';
import { textOf, type Values } from '#domain/record-edit.ts';
import type { AyniDatabase } from '#store/database.ts';
import { readRecord } from '#store/read-record.ts';

/** Where a printed record comes from. */
export interface Origin {
  institution?: RecordView;
  plan?: RecordView;
  /** Its institution, or that of its plan, asks for care with names, photos and places. */
  careful: boolean;
}

/** Runs inside a live query. */
export async function readOrigin(db: AyniDatabase, values: Values): Promise<Origin> {
  const [own, plan] = await Promise.all([
    readRecord(db, 'institution', textOf(values.institution)),
    readRecord(db, 'plan', textOf(values.plan)),
  ]);
  const ofPlan = await readRecord(db, 'institution', textOf(plan?.values.institution));
  const careful = [own, ofPlan].some((each) => each?.values.careful === true);
  return { institution: own ?? ofPlan, plan, careful };
}
