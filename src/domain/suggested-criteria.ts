import { agreedAnswer } from './assessment.ts';
import type { Values } from './record-edit.ts';

/** Levels at which a criterion has most to move; a rating above them is no less worth working on when people choose it. */
const levelsToMove: readonly unknown[] = [1, 2];

/** What the last diagnosis offers to a plan: where it was agreed that most is still to be done. */
export interface SuggestedCriteria {
  assessedOn: string;
  /** In the order of the rubric: suggested, never ranked. */
  criteria: string[];
}

/**
 * Criteria with a low agreed level in the latest diagnosis of an institution, of the chosen areas (of all while none is
 * chosen). A difference between the two voices is no level and suggests nothing. Undefined without any.
 */
export function suggestedCriteria(
  assessments: readonly Values[],
  areas: readonly string[],
): SuggestedCriteria | undefined {
  const latest = assessments
    .filter((values) => typeof values.assessedOn === 'string' && agreedCriteria(values).length > 0)
    .sort((a, b) => String(a.assessedOn).localeCompare(String(b.assessedOn)))
    .at(-1);
  if (!latest) return undefined;
  const criteria = agreedCriteria(latest)
    .filter((criterion) => levelsToMove.includes(agreedAnswer(latest, criterion)))
    .filter((criterion) => areas.length === 0 || areas.includes(criterion.charAt(0)))
    .sort();
  return criteria.length > 0 ? { assessedOn: String(latest.assessedOn), criteria } : undefined;
}

function agreedCriteria(values: Values): string[] {
  const criteria = Object.keys(values).flatMap((path) => /^ratings\/([^/]+)\/agreed$/.exec(path)?.[1] ?? []);
  return criteria.filter((criterion) => agreedAnswer(values, criterion) !== undefined);
}
