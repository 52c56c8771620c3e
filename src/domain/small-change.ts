import { isCalendarDate } from './calendar-date.ts';
import { groupBy } from './group-by.ts';
import { isPlanOpen, planStatus } from './plan.ts';
import { textOf, type Values } from './record-edit.ts';

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

/** Changes of one year; `year` is '' for those without a date. */
export interface YearOfChanges<R> {
  year: string;
  changes: R[];
}

/**
 * The line of changes: years and what was noticed in them, newest on top, what has no date at the very bottom. It only
 * tells; nobody counts them per person, and there is no number to reach (product page).
 */
export function changesByYear<R extends { id: string; createdAt: number; values: Values }>(
  changes: readonly R[],
): YearOfChanges<R>[] {
  const dateOf = ({ values }: R) => (isCalendarDate(values.noticedOn) ? values.noticedOn : '');
  const newestFirst = [...changes].sort(
    (a, b) => compare(dateOf(b), dateOf(a)) || b.createdAt - a.createdAt || compare(a.id, b.id),
  );
  return [...groupBy(newestFirst, (change) => dateOf(change).slice(0, 4))].map(([year, own]) => ({
    year,
    changes: own,
  }));
}

/**
 * The plan that a change belongs to when nobody said: the only one of its institution that is agreed or running; where
 * none is, the only one that was not closed.
 */
export function onlyPlanOf<R extends { values: Values }>(plans: readonly R[], institution: string): R | undefined {
  const open = plans.filter(({ values }) => textOf(values.institution) === institution && isPlanOpen(values));
  const onTheirWay = open.filter(({ values }) => ['agreed', 'running'].includes(planStatus(values)));
  const likely = onTheirWay.length > 0 ? onTheirWay : open;
  return likely.length === 1 ? likely[0] : undefined;
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
