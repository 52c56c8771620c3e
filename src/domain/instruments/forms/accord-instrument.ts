import data from '../es-pe/accord.json' with { type: 'json' };
import type { Instrument } from '../instrument.ts';

/** An Acuerdo de Gobernabilidad. */
export const accordInstrument = data as unknown as Instrument;
