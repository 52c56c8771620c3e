import data from '../es-pe/follow-up.json' with { type: 'json' };
import type { Instrument } from '../instrument.ts';

/** Progress of a commitment as the entity and civil society see it. */
export const followUpInstrument = data as unknown as Instrument;
