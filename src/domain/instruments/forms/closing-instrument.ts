import data from '../es-pe/closing.json' with { type: 'json' };
import type { Instrument } from '../instrument.ts';

/** End of an assistance, answered by both sides. */
export const closingInstrument = data as unknown as Instrument;
