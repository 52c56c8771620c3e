import type { RecordView } from '#domain/record.ts';
import { textOf, type Values } from '#domain/record-edit.ts';
import { asksCare } from '#store/asks-care.ts';
import type { AyniDatabase } from '#store/database.ts';
import { readNamed } from '#store/list-deleted.ts';

/** Where a printed record comes from. */
export interface Origin {
  institution?: RecordView;
  plan?: RecordView;
  /** Its institution, or that of its plan, asks for care with names, photos and places. */
  careful: boolean;
}

/** Institution and plan also as they were when somebody deleted them; runs inside a live query. */
export async function readOrigin(db: AyniDatabase, values: Values): Promise<Origin> {
  const [own, plan] = await Promise.all([
    readNamed(db, 'institution', textOf(values.institution)),
    readNamed(db, 'plan', textOf(values.plan)),
  ]);
  const planInstitution = textOf(plan?.record.values.institution);
  const ofPlan = await readNamed(db, 'institution', planInstitution);
  const care = await Promise.all([asksCare(db, textOf(values.institution)), asksCare(db, planInstitution)]);
  return { institution: (own ?? ofPlan)?.record, plan: plan?.record, careful: care.includes(true) };
}
