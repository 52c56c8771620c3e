import { sharingOf } from '#domain/assessment.ts';
import type { RecordView } from '#domain/record.ts';
import { textOf } from '#domain/record-edit.ts';
import type { AyniDatabase } from '#store/database.ts';
import { type DeletedRecord, readDeleted, readNamed } from '#store/list-deleted.ts';
import { listOfInstitution } from '#store/list-institutions.ts';
import { listRecords } from '#store/list-records.ts';
import { readRecord } from '#store/read-record.ts';

/** What a diagnosis is read and begun with: its record if there is one, its plan and institution, the ones before it. */
export interface AssessmentContext {
  record?: RecordView;
  /** Also as they were when somebody deleted them: what is named stays readable. */
  plan?: RecordView;
  institution?: RecordView;
  /** Which of both were deleted. */
  gone: readonly ('plan' | 'institution')[];
  earlier: RecordView[];
  /** The diagnosis itself, when somebody deleted it. */
  deleted?: DeletedRecord;
}

/** Runs inside `liveQuery`. Diagnoses of the same plan, or of the same institution when there is no plan. */
export async function readContext(
  db: AyniDatabase,
  at: { id: string; plan?: string; institution?: string },
): Promise<AssessmentContext> {
  const record = await readRecord(db, 'assessment', at.id);
  const deleted = record ? undefined : await readDeleted(db, 'assessment', at.id);
  const planId = textOf(record?.values.plan) || (at.plan ?? '');
  const plan = await readNamed(db, 'plan', planId);
  const institutionId = textOf(record?.values.institution) || at.institution || textOf(plan?.record.values.institution);
  const institution = await readNamed(db, 'institution', institutionId);
  const others = await listEarlier(db, planId, institutionId);
  const date = textOf(record?.values.assessedOn) || '9999';
  const earlier = others.filter((each) => each.id !== at.id && textOf(each.values.assessedOn) <= date);
  const gone = [plan?.isDeleted && ('plan' as const), institution?.isDeleted && ('institution' as const)];
  return {
    record,
    plan: plan?.record,
    institution: institution?.record,
    gone: gone.filter((each) => each === 'plan' || each === 'institution'),
    earlier,
    deleted,
  };
}

async function listEarlier(db: AyniDatabase, plan: string, institution: string): Promise<RecordView[]> {
  if (plan) return listRecords(db, 'assessment', { plan });
  return institution ? listOfInstitution(db, 'assessment', institution) : [];
}

/** True when somebody chose to share nothing: the record says only that a diagnosis took place. */
export function isWithheld(record: RecordView): boolean {
  return sharingOf(record.values) === 'nothing';
}
