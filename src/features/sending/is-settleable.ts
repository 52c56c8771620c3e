import type { Conflict } from '#store/conflicts.ts';

/** True for what a person can settle: the place of a row in its list is nobody's text. */
export function isSettleable({ field, versions }: Pick<Conflict, 'field' | 'versions'>): boolean {
  if (field === 'instrument') return false;
  return !versions.some(({ value }) => value !== null && typeof value === 'object' && !Array.isArray(value));
}
