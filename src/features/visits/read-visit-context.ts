import type { RecordView } from '#domain/record.ts';
import { textOf } from '#domain/record-edit.ts';
import type { AyniDatabase } from '#store/database.ts';
import { listRecords } from '#store/list-records.ts';
import { readRecord } from '#store/read-record.ts';

/** What a note is begun and judged with. */
export interface VisitContext {
  record?: RecordView;
  institutions: readonly RecordView[];
  plans: readonly RecordView[];
  /** Plan and institution of the record, else of the address. */
  plan?: RecordView;
  institution?: RecordView;
  /** Every other note of the same plan, or of the same institution without a plan. */
  visits: readonly RecordView[];
}

/** Runs inside `liveQuery`. All plans and institutions, because the person may choose another one in the form. */
export async function readVisitContext(
  db: AyniDatabase,
  at: { id: string; plan?: string; institution?: string },
): Promise<VisitContext> {
  const [record, institutions, plans] = await Promise.all([
    readRecord(db, 'visit', at.id),
    listRecords(db, 'institution'),
    listRecords(db, 'plan'),
  ]);
  const planId = record ? textOf(record.values.plan) : at.plan;
  const plan = plans.find(({ id }) => id === planId);
  const institutionId =
    (record ? textOf(record.values.institution) : at.institution) || textOf(plan?.values.institution);
  const institution = institutions.find(({ id }) => id === institutionId);
  const where = planId ? { plan: planId } : institutionId ? { institution: institutionId } : undefined;
  const visits = where ? await listRecords(db, 'visit', where) : [];
  return { record, institutions, plans, plan, institution, visits: visits.filter(({ id }) => id !== at.id) };
}
