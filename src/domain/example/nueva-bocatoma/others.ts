import type { KindStory } from '../example-story.ts';
import { booksPlan } from './books-plan.ts';
import { chlorineAccompaniment } from './chlorine-accompaniment.ts';
import { nuevaBocatomaContext } from './context.ts';
import { nuevaBocatomaExperiences } from './experiences.ts';

/** What happened in this district beside its running plan: one that closed, needs, a practice that fell back, what was told. */
export const nuevaBocatomaOthers: KindStory[] = [
  ...nuevaBocatomaContext,
  ...booksPlan,
  ...chlorineAccompaniment,
  ...nuevaBocatomaExperiences,
];
