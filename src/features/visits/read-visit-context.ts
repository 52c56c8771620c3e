import type { RecordView } from '#domain/record.ts';
import { textOf } from '#domain/record-edit.ts';
import type { AyniDatabase } from '#store/database.ts';
import { readDeleted } from '#store/list-deleted.ts';
import { listOfInstitution } from '#store/list-institutions.ts';
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
  /** What the note names and somebody deleted. */
  deleted: readonly ('plan' | 'institution')[];
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
  const visits = planId
    ? await listRecords(db, 'visit', { plan: planId })
    : institutionId
      ? await listOfInstitution(db, 'visit', institutionId)
      : [];
  const isDeleted = async (kind: string, id: string | undefined, found: RecordView | undefined) =>
    !found && id !== undefined && id !== '' && (await readDeleted(db, kind, id)) !== undefined;
  const deleted: ('plan' | 'institution')[] = [];
  if (await isDeleted('plan', planId, plan)) deleted.push('plan');
  if (await isDeleted('institution', institutionId, institution)) deleted.push('institution');
  return { record, institutions, plans, plan, institution, deleted, visits: visits.filter(({ id }) => id !== at.id) };
}
