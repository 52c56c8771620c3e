import { chosenAreas, proposedMoment } from '#domain/assessment.ts';
import type { Json } from '#domain/json.ts';
import { textOf } from '#domain/record-edit.ts';
import type { AssessmentContext } from './read-context.ts';

/**
 * What a new diagnosis begins with. A follow-up looks again at the areas of the one before; at a baseline nobody's areas
 * are chosen beforehand.
 */
export function firstValues({ plan, institution, earlier }: AssessmentContext, today: string): Record<string, Json> {
  const before = earlier
    .map(({ values }) => values)
    .sort((a, b) => textOf(a.assessedOn).localeCompare(textOf(b.assessedOn)));
  const last = before.at(-1);
  return {
    assessedOn: today,
    moment: proposedMoment(before),
    sharing: 'agreed',
    ...(institution ? { institution: institution.id } : {}),
    ...(plan ? { plan: plan.id } : {}),
    ...(last && chosenAreas(last).length > 0 ? { areas: chosenAreas(last) } : {}),
  };
}
