import { countKept } from '#domain/agreement.ts';
import { sharingOf } from '#domain/assessment.ts';
import { type CriterionProgress, capabilityProgress } from '#domain/capability-progress.ts';
import type { RecordView } from '#domain/record.ts';
import { textOf } from '#domain/record-edit.ts';
import type { AyniDatabase } from '#store/database.ts';
import { listRecords } from '#store/list-records.ts';
import { readRecord } from '#store/read-record.ts';
import { type Origin, readOrigin } from '../frame/read-origin.ts';
import { readReviewed } from '../frame/reviewed-agreements.ts';

/** A closing with what it looks back on. */
export interface ClosingSheet extends Origin {
  closing: RecordView;
  visits: number;
  kept: number;
  due: number;
  progress: CriterionProgress[];
  pending: RecordView[];
}

/** Undefined when this tablet does not have it; runs inside a live query. */
export async function readClosingSheet(db: AyniDatabase, id: string, today: string): Promise<ClosingSheet | undefined> {
  const closing = await readRecord(db, 'closing', id);
  if (!closing) return undefined;
  const plan = textOf(closing.values.plan);
  const list = (kind: string) => (plan ? listRecords(db, kind, { plan }) : Promise.resolve([]));
  const [origin, pending, visits, agreements, assessments] = await Promise.all([
    readOrigin(db, closing.values),
    readReviewed(db, closing.values, 'pendingAgreements'),
    list('visit'),
    list('agreement'),
    list('assessment'),
  ]);
  const counted = countKept(
    agreements.map(({ values }) => values),
    today,
  );
  return {
    closing,
    ...origin,
    pending,
    ...counted,
    visits: visits.filter(({ values }) => (values.status ?? 'held') === 'held').length,
    // A diagnosis of which nothing is shared says on paper only that it was made.
    progress: capabilityProgress(assessments.filter(({ values }) => sharingOf(values) !== 'nothing')),
  };
}
