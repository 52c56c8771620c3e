import type { Values } from './record-edit.ts';

export type Direction = 'improves' | 'worsens' | 'unexpected';

/** Where a change leads; one that nobody qualified is an improvement, as the instrument begins it. */
export function changeDirection(values: Values): Direction {
  const { direction } = values;
  return direction === 'worsens' || direction === 'unexpected' ? direction : 'improves';
}

/**
 * Id of the change noticed in a visit: the visit's own, its two halves exchanged. A note gives at most one, and two
 * tablets that finish the same note write the same record instead of two.
 */
export function changeOfVisit(visit: string): string {
  const half = Math.floor((visit.length - 2) / 2);
  return visit.slice(half, 2 * half) + visit.slice(0, half) + visit.slice(2 * half);
}
