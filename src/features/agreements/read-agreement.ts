import type { RecordView } from '#domain/record.ts';
import { textOf } from '#domain/record-edit.ts';
import type { AyniDatabase } from '#store/database.ts';
import { readDraft } from '#store/drafts.ts';
import { readRecord } from '#store/read-record.ts';

/** An agreement and what it belongs to; without a record while it is only being written. */
export interface AgreementContext {
  record?: RecordView;
  /** Somebody began to write it on this tablet. */
  hasDraft: boolean;
  institution?: RecordView;
  plan?: RecordView;
}

/** Runs inside a live query. `origin` is what the address says of an agreement that does not exist yet. */
export async function readAgreement(
  db: AyniDatabase,
  id: string,
  origin: { plan?: string; institution?: string },
): Promise<AgreementContext> {
  const [record, draft] = await Promise.all([readRecord(db, 'agreement', id), readDraft(db, id)]);
  const at = (field: 'plan' | 'institution') =>
    textOf(record?.values[field]) || textOf(draft?.touched[field]) || origin[field] || '';
  const plan = await readRecord(db, 'plan', at('plan'));
  const institution = await readRecord(db, 'institution', at('institution') || textOf(plan?.values.institution));
  return { record, hasDraft: draft !== undefined, institution, plan };
}
