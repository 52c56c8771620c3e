import data from '../es-pe/assessment.json' with { type: 'json' };
import type { Instrument } from '../instrument.ts';

/** Head of a joint diagnosis and what is asked of each criterion; the criteria are in `rubric.ts`. */
export const assessmentInstrument = data as unknown as Instrument;
