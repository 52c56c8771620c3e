import type { RecordView } from '#domain/record.ts';
import { textOf } from '#domain/record-edit.ts';
import type { AyniDatabase } from '#store/database.ts';
import { type DeletedRecord, readDeleted, readNamed } from '#store/list-deleted.ts';
import { listRecords } from '#store/list-records.ts';
import { readRecord } from '#store/read-record.ts';

/** A closing with what it looks back on; `plan` is absent while it has not arrived here, and when somebody deleted it. */
export interface ClosingRecords {
  closing?: RecordView;
  planId: string;
  plan?: RecordView;
  /** The plan as it was when somebody deleted it. */
  deletedPlan?: RecordView;
  /** Of the closing itself. */
  deleted?: DeletedRecord;
  institution?: RecordView;
  changes: RecordView[];
  agreements: RecordView[];
  assessments: RecordView[];
  visits: RecordView[];
}

/** Runs inside a live query. */
export async function readClosing(db: AyniDatabase, id: string, from: string | undefined): Promise<ClosingRecords> {
  const closing = await readRecord(db, 'closing', id);
  const deleted = closing ? undefined : await readDeleted(db, 'closing', id);
  const planId = textOf(closing?.values.plan) || (from ?? '');
  const named = await readNamed(db, 'plan', planId);
  const [institution, ...lists] = await Promise.all([
    readRecord(db, 'institution', textOf(named?.record.values.institution)),
    ...(['change', 'agreement', 'assessment', 'visit'] as const).map((kind) =>
      planId ? listRecords(db, kind, { plan: planId }) : Promise.resolve([]),
    ),
  ]);
  const [changes = [], agreements = [], assessments = [], visits = []] = lists;
  const plan = named?.isDeleted ? { deletedPlan: named.record } : { plan: named?.record };
  return { closing, deleted, planId, ...plan, institution, changes, agreements, assessments, visits };
}
