import type { Option } from '../instruments/instrument.ts';
import data from './es-pe/programmes.json' with { type: 'json' };

/** A budget programme by its four-digit code. Not an official list: `verified` says that code and name were seen in a source. */
export interface Programme extends Option {
  value: string;
  group: 'programme' | 'category' | 'historical' | 'unconfirmed';
  sector?: string;
  note?: string;
  yearsSeen?: number[];
  /** Keys of the sources that the data names. */
  sources?: string[];
  verified: boolean;
}

/** In the order of the list: seen in a source, other categories, historical, to be confirmed. Its file says why it is not official. */
export const programmes = data.programmes as readonly Programme[];
