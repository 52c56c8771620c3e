import data from '../es-pe/institution.json' with { type: 'json' };
import type { Instrument } from '../instrument.ts';

/** The assisted entity or group, as a form. */
export const institutionInstrument = data as unknown as Instrument;
