import type { KindStory } from '../example-story.ts';
import { comparisonAccompaniment } from './comparison-accompaniment.ts';
import { ccoriwasiContext } from './context.ts';
import { ccoriwasiNeeds } from './needs.ts';
import { octoberAct } from './october-act.ts';

/** What happened in this district beside its one plan. */
export const ccoriwasiOthers: KindStory[] = [
  ...ccoriwasiNeeds,
  ...ccoriwasiContext,
  ...comparisonAccompaniment,
  octoberAct,
];
