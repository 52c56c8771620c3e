import data from '../es-pe/context.json' with { type: 'json' };
import type { Instrument } from '../instrument.ts';

/** Living sheet of an institution: each answer dated, the sensitive ones marked. */
export const contextInstrument = data as unknown as Instrument;
