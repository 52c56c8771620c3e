import data from '../es-pe/commitment.json' with { type: 'json' };
import type { Instrument } from '../instrument.ts';

/** One commitment of an accord. */
export const commitmentInstrument = data as unknown as Instrument;
