import data from '../es-pe/plan.json' with { type: 'json' };
import type { Instrument } from '../instrument.ts';

/** One assistance: the change looked for, how, with whom and until when. */
export const planInstrument = data as unknown as Instrument;
