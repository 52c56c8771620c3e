import type { RecordView } from '#domain/record.ts';
import { textOf, type Values } from '#domain/record-edit.ts';
import type { AyniDatabase } from '#store/database.ts';
import { readDraft } from '#store/drafts.ts';
import { listOfInstitution } from '#store/list-institutions.ts';
import { listRecords } from '#store/list-records.ts';
import { readRecord } from '#store/read-record.ts';
import { type SeenAssessment, seenAssessments } from './criteria-over-time.ts';

/** The diagnoses of one plan, or of one institution through all its plans. */
export interface OverTime {
  plan?: RecordView;
  institution?: RecordView;
  /** Plans that the diagnoses belong to, to tell them apart in an institution. */
  plans: RecordView[];
  assessments: SeenAssessment[];
}

/** Undefined when this tablet has neither; runs inside a live query. */
export async function readOverTime(
  db: AyniDatabase,
  of: 'plan' | 'institution',
  id: string,
): Promise<OverTime | undefined> {
  const owner = await readRecord(db, of, id);
  if (!owner) return undefined;
  const institution =
    of === 'institution' ? owner : await readRecord(db, 'institution', textOf(owner.values.institution));
  const [records, plans] = await Promise.all([
    of === 'institution' ? listOfInstitution(db, 'assessment', id) : listRecords(db, 'assessment', { plan: id }),
    of === 'institution' ? listOfInstitution(db, 'plan', id) : [owner],
  ]);
  const drafts = await Promise.all(records.map(({ id: record }) => readDraft(db, record)));
  const held = new Map<string, Values>();
  for (const draft of drafts) if (draft) held.set(draft.record, { ...draft.touched, ...draft.held });
  return { plan: of === 'plan' ? owner : undefined, institution, plans, assessments: seenAssessments(records, held) };
}
