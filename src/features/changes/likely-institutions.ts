import { planStatus } from '#domain/plan.ts';
import type { RecordView } from '#domain/record.ts';
import { textOf } from '#domain/record-edit.ts';

interface Known {
  institutions: readonly RecordView[];
  plans: readonly RecordView[];
  visits: readonly RecordView[];
}

/**
 * Where somebody most likely just noticed something: today's visit first, then those visited last, then those with a plan
 * on its way, then what was written last.
 */
export function likelyInstitutions(
  { institutions, plans, visits }: Known,
  /** The institution under which another one is shown since they were joined. */
  standing: (id: string) => string,
  today: string,
): RecordView[] {
  const lastOn = new Map<string, string>();
  for (const { values } of visits) {
    const id = standing(textOf(values.institution));
    const date = textOf(values.visitedOn);
    if (date <= today && values.status !== 'not-held' && date > (lastOn.get(id) ?? '')) lastOn.set(id, date);
  }
  const onTheirWay = new Set(
    plans
      .filter(({ values }) => ['agreed', 'running'].includes(planStatus(values)))
      .map(({ values }) => standing(textOf(values.institution))),
  );
  const lastOf = ({ id }: RecordView) => lastOn.get(id) ?? '';
  return [...institutions].sort(
    (a, b) =>
      lastOf(b).localeCompare(lastOf(a)) ||
      Number(onTheirWay.has(b.id)) - Number(onTheirWay.has(a.id)) ||
      b.updatedAt - a.updatedAt,
  );
}
