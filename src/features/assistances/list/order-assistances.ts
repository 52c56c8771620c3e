import { planStatus } from '#domain/plan.ts';
import type { RecordView } from '#domain/record.ts';
import { textOf } from '#domain/record-edit.ts';

const statusOrder = { running: 0, agreed: 1, talking: 2, suspended: 3, closed: 4 } as const;

/** Plans on their way first, closed ones last; within each, what was touched last on top. */
export function orderPlans(plans: readonly RecordView[]): RecordView[] {
  return [...plans].sort(
    (a, b) => statusOrder[planStatus(a.values)] - statusOrder[planStatus(b.values)] || b.updatedAt - a.updatedAt,
  );
}

const byName = new Intl.Collator('es');

/** Institutions by name, as a person looks for them. */
export function orderInstitutions(institutions: readonly RecordView[]): RecordView[] {
  return [...institutions].sort((a, b) => byName.compare(textOf(a.values.name), textOf(b.values.name)));
}
