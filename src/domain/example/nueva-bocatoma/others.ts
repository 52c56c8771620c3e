import type { KindStory } from '../example-story.ts';
import { booksPlan } from './books-plan.ts';
import { chlorineAccompaniment } from './chlorine-accompaniment.ts';
import { nuevaBocatomaContext } from './context.ts';

/** What happened in this district beside its running plan: one that closed, needs, and a practice that fell back. */
export const nuevaBocatomaOthers: KindStory[] = [...nuevaBocatomaContext, ...booksPlan, ...chlorineAccompaniment];
