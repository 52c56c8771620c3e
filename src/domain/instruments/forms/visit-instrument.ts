import data from '../es-pe/visit.json' with { type: 'json' };
import type { Instrument } from '../instrument.ts';

/** The visit note, with the section of each modality. */
export const visitInstrument = data as unknown as Instrument;
