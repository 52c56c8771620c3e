import data from '../es-pe/experience.json' with { type: 'json' };
import type { Instrument } from '../instrument.ts';

/** A lesson told in five moments (after O. Jara). */
export const experienceInstrument = data as unknown as Instrument;
