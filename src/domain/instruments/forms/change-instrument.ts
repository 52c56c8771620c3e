import data from '../es-pe/change.json' with { type: 'json' };
import type { Instrument } from '../instrument.ts';

/** A small change noticed. */
export const changeInstrument = data as unknown as Instrument;
