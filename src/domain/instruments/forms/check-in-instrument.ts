import data from '../es-pe/check-in.json' with { type: 'json' };
import type { Instrument } from '../instrument.ts';

/** One look at the use of a capacity in daily work. */
export const checkInInstrument = data as unknown as Instrument;
