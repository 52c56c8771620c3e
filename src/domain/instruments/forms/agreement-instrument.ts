import data from '../es-pe/agreement.json' with { type: 'json' };
import type { Instrument } from '../instrument.ts';

/** What was agreed, who answers for it and what became of it. */
export const agreementInstrument = data as unknown as Instrument;
