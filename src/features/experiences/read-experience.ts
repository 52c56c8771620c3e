import { closingOf } from '#domain/closing.ts';
import type { RecordView } from '#domain/record.ts';
import { textOf } from '#domain/record-edit.ts';
import type { AyniDatabase } from '#store/database.ts';
import { type DeletedRecord, readDeleted } from '#store/list-deleted.ts';
import { readRecord } from '#store/read-record.ts';

/** An experience with what it tells of; `plan` is absent while it has not arrived here. */
export interface ExperienceRecords {
  experience?: RecordView;
  /** When somebody took it back. */
  deleted?: DeletedRecord;
  planId: string;
  plan?: RecordView;
  institution?: RecordView;
  closing?: RecordView;
}

/** Runs inside a live query. `from` is the plan of the address. */
export async function readExperience(
  db: AyniDatabase,
  id: string,
  from: string | undefined,
): Promise<ExperienceRecords> {
  const experience = await readRecord(db, 'experience', id);
  const deleted = experience ? undefined : await readDeleted(db, 'experience', id);
  const planId = textOf(experience?.values.plan) || (from ?? '');
  const [plan, closing] = await Promise.all([
    readRecord(db, 'plan', planId),
    planId ? readRecord(db, 'closing', closingOf(planId)) : undefined,
  ]);
  const institution = await readRecord(
    db,
    'institution',
    textOf(experience?.values.institution ?? plan?.values.institution),
  );
  return { experience, deleted, planId, plan, institution, closing };
}
