import type { RecordView } from '#domain/record.ts';
import { textOf } from '#domain/record-edit.ts';
import type { AyniDatabase } from '#store/database.ts';
import { readDeleted } from '#store/list-deleted.ts';
import { readInstitutionIds } from '#store/list-institutions.ts';
import { listRecords } from '#store/list-records.ts';
import { readRecord } from '#store/read-record.ts';

/** One plan with everything that hangs on it. */
export interface PlanRecords {
  plan: RecordView;
  /** The one that stands, when the plan's own joined another. */
  institution?: RecordView;
  /** Name of the institution when somebody deleted it. */
  deletedInstitution?: string;
  visits: RecordView[];
  assessments: RecordView[];
  agreements: RecordView[];
  changes: RecordView[];
  demands: RecordView[];
  closings: RecordView[];
  experiences: RecordView[];
  accompaniments: RecordView[];
  checkIns: RecordView[];
}

/** Undefined when this tablet does not have the plan; runs inside a live query. */
export async function readPlan(db: AyniDatabase, id: string): Promise<PlanRecords | undefined> {
  const plan = await readRecord(db, 'plan', id);
  if (!plan) return undefined;
  const [
    institution,
    visits,
    assessments,
    agreements,
    changes,
    demands,
    closings,
    experiences,
    accompaniments,
    checkIns,
  ] = await Promise.all([
    readStanding(db, textOf(plan.values.institution)),
    listRecords(db, 'visit', { plan: id }),
    listRecords(db, 'assessment', { plan: id }),
    listRecords(db, 'agreement', { plan: id }),
    listRecords(db, 'change', { plan: id }),
    listRecords(db, 'demand', { plan: id }),
    listRecords(db, 'closing', { plan: id }),
    listRecords(db, 'experience', { plan: id }),
    listRecords(db, 'accompaniment', { plan: id }),
    listRecords(db, 'check-in', { plan: id }),
  ]);
  const deleted = institution ? undefined : await readDeleted(db, 'institution', textOf(plan.values.institution));
  return {
    plan,
    institution,
    ...(deleted ? { deletedInstitution: textOf(deleted.record.values.name) } : {}),
    visits,
    assessments,
    agreements,
    changes,
    demands,
    closings,
    experiences,
    accompaniments,
    checkIns,
  };
}

/** Everything that hangs on a plan, in one list. */
export function hangingOn(records: PlanRecords): RecordView[] {
  const { visits, assessments, agreements, changes, demands, closings, experiences, accompaniments, checkIns } =
    records;
  return [visits, assessments, agreements, changes, demands, closings, experiences, accompaniments, checkIns].flat();
}

async function readStanding(db: AyniDatabase, id: string): Promise<RecordView | undefined> {
  const [head] = await readInstitutionIds(db, id);
  return readRecord(db, 'institution', head ?? id);
}
