import data from '../es-pe/demand.json' with { type: 'json' };
import type { Instrument } from '../instrument.ts';

/** A need in the words of who feels it, and what became of it. */
export const demandInstrument = data as unknown as Instrument;
