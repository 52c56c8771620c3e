import type { Option } from '../instruments/instrument.ts';
import data from './es-pe/milestones.json' with { type: 'json' };

/** A date or season of the budget year that plans and agreements lean on. Dates are 'MM-DD'. */
export interface Milestone extends Option {
  value: string;
  day?: string;
  from?: string;
  to?: string;
  /** Years with elections, when it only happens in them. */
  onlyYears?: number[];
  source?: string;
  /** False: general knowledge, not to be shown as official. */
  verified: boolean;
}

export const milestones = data as readonly Milestone[];
