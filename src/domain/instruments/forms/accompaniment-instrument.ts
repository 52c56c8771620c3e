import data from '../es-pe/accompaniment.json' with { type: 'json' };
import type { Instrument } from '../instrument.ts';

/** Opening of the longer process that follows the use of a capacity. */
export const accompanimentInstrument = data as unknown as Instrument;
