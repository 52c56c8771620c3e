import { exampleId } from './example-story.ts';

/** What the guided visit shows: the plan with the longest thread, and its institution. */
export const guideStops = { plan: exampleId('plan-padron'), institution: exampleId('red-valle-alto') } as const;
