import areas from './es-pe/rubric.json' with { type: 'json' };

/** One criterion of the joint diagnosis: `levels[0]` describes level 1, `levels[3]` level 4. */
export interface Criterion {
  id: string;
  name: string;
  question: string;
  levels: string[];
  /** What could be looked at together, as ideas. */
  evidence: string[];
  /** Ids of modalities that usually help to move it. */
  modalities: string[];
}

/** The nine areas with their three criteria; the names of the areas are in the catalogue `areas`. */
export const rubric: readonly { area: string; criteria: Criterion[] }[] = areas;

/** The criteria of the chosen areas in the order of the rubric. */
export function criteriaOf(chosen: readonly string[]): Criterion[] {
  return rubric.filter(({ area }) => chosen.includes(area)).flatMap(({ criteria }) => criteria);
}

export function criterionById(id: string): Criterion | undefined {
  return rubric.flatMap(({ criteria }) => criteria).find((criterion) => criterion.id === id);
}
