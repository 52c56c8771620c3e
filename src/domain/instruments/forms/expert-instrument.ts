import data from '../es-pe/expert.json' with { type: 'json' };
import type { Instrument } from '../instrument.ts';

/** A local person, organisation or community with a knowledge, by consent. */
export const expertInstrument = data as unknown as Instrument;
