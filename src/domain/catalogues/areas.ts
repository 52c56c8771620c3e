import type { Option } from '../instruments/instrument.ts';
import data from './es-pe/areas.json' with { type: 'json' };

/** The nine areas of assistance, A to I; their criteria are in the rubric, which a room loads only if it rates. */
export const areas: readonly (Option & { value: string; help: string })[] = data;

/** Name of an area; the letter itself when it is none of the nine. */
export function areaName(id: string): string {
  return areas.find(({ value }) => value === id)?.label ?? id;
}
