import { planStatus } from '#domain/plan.ts';
import type { RecordView } from '#domain/record.ts';
import { textOf } from '#domain/record-edit.ts';

/** A plan that a new note may belong to; `lastOn` is its newest visit, '' while it has none. */
export interface RunningPlan {
  plan: RecordView;
  lastOn: string;
}

/** Plans agreed or running; those whose next meeting was set come by their last visit, newest first. */
export function runningPlans(plans: readonly RecordView[], visits: readonly RecordView[]): RunningPlan[] {
  const lastByPlan = new Map<string, string>();
  for (const { values } of visits) {
    const plan = textOf(values.plan);
    const date = textOf(values.visitedOn);
    if (date > (lastByPlan.get(plan) ?? '')) lastByPlan.set(plan, date);
  }
  return plans
    .filter(({ values }) => ['agreed', 'running'].includes(planStatus(values)))
    .map((plan) => ({ plan, lastOn: lastByPlan.get(plan.id) ?? '' }))
    .sort((a, b) => b.lastOn.localeCompare(a.lastOn) || b.plan.updatedAt - a.plan.updatedAt);
}
