import type { RecordView } from '#domain/record.ts';
import { textOf } from '#domain/record-edit.ts';
import type { AyniDatabase } from '#store/database.ts';
import { listRecords } from '#store/list-records.ts';
import { readRecord } from '#store/read-record.ts';

/** A closing with what it looks back on; `plan` is absent while it has not arrived here. */
export interface ClosingRecords {
  closing?: RecordView;
  planId: string;
  plan?: RecordView;
  institution?: RecordView;
  changes: RecordView[];
  agreements: RecordView[];
  assessments: RecordView[];
  visits: RecordView[];
}

/** Runs inside a live query. */
export async function readClosing(db: AyniDatabase, id: string, from: string | undefined): Promise<ClosingRecords> {
  const closing = await readRecord(db, 'closing', id);
  const planId = textOf(closing?.values.plan) || (from ?? '');
  const plan = await readRecord(db, 'plan', planId);
  const [institution, ...lists] = await Promise.all([
    readRecord(db, 'institution', textOf(plan?.values.institution)),
    ...(['change', 'agreement', 'assessment', 'visit'] as const).map((kind) =>
      planId ? listRecords(db, kind, { plan: planId }) : Promise.resolve([]),
    ),
  ]);
  const [changes = [], agreements = [], assessments = [], visits = []] = lists;
  return { closing, planId, plan, institution, changes, agreements, assessments, visits };
}
