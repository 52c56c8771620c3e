import data from '../es-pe/accompaniment-closing.json' with { type: 'json' };
import type { Instrument } from '../instrument.ts';

/** How an accompaniment ends; its ids live beside those of the opening, in the same record. */
export const accompanimentClosingInstrument = data as unknown as Instrument;
