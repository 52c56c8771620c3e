import { daysBetween, isCalendarDate } from '#domain/calendar-date.ts';
import { contactOn, newestFirst } from '#domain/check-in.ts';
import type { Values } from '#domain/record-edit.ts';
import { readUse, type UseLevel, useLevelOf } from '#domain/use-levels.ts';

/** What one moment of an accompaniment says about the use. Voices are there only when both sides shared them. */
export interface UsePoint {
  date: string;
  /** Whole weeks since the start, never negative. */
  week: number;
  mark: 'agreed' | 'disagreement' | 'no-data';
  agreed?: UseLevel;
  team?: UseLevel;
  assistant?: UseLevel;
}

/** From the opening to the newest contact, oldest first. Contacts without a date are left out: they have no place in time. */
export function usePoints(opening: Values, checkIns: readonly Values[]): UsePoint[] {
  const dated = newestFirst(checkIns.filter((values) => contactOn(values) !== '')).reverse();
  const startsOn = isCalendarDate(opening.startsOn) ? opening.startsOn : contactOn(dated[0] ?? {});
  const initial = useLevelOf(opening.initialUse);
  const start: UsePoint[] = initial === undefined ? [] : [{ date: startsOn, week: 0, mark: 'agreed', agreed: initial }];
  return [...start, ...dated.map((values) => pointOf(values, startsOn))];
}

function pointOf(values: Values, startsOn: string): UsePoint {
  const { result, agreed, opened, team, assistant } = readUse(values);
  const date = contactOn(values);
  const point: UsePoint = {
    date,
    week: Math.max(0, Math.round(daysBetween(startsOn, date) / 7)),
    mark: result === 'disagreement' ? 'disagreement' : agreed === undefined ? 'no-data' : 'agreed',
  };
  if (agreed !== undefined && result === 'agreed') point.agreed = agreed;
  // What is not opened is nobody's to see, whatever a record may hold.
  return opened
    ? { ...point, ...(team === undefined ? {} : { team }), ...(assistant === undefined ? {} : { assistant }) }
    : point;
}

/** A point with its place, 0 … 100 from the first to the last, and whether its week is written below it. */
export interface PlacedPoint extends UsePoint {
  x: number;
  label: 'always' | 'wide' | 'no';
}

// Shares of the width that one label takes, on a phone and on a tablet.
const narrowLabel = 24;
const wideLabel = 11;

/** Places the points in time; labels that would run into each other are left out, first on narrow screens. */
export function placePoints(points: readonly UsePoint[]): PlacedPoint[] {
  const first = points[0]?.week ?? 0;
  const span = (points.at(-1)?.week ?? 0) - first;
  const xs = points.map(({ week }, index) =>
    span > 0 ? ((week - first) / span) * 100 : points.length > 1 ? (index / (points.length - 1)) * 100 : 0,
  );
  const always = spread(xs, narrowLabel);
  const wide = spread(xs, wideLabel);
  return points.map((point, index) => ({
    ...point,
    x: xs[index] ?? 0,
    label: always.has(index) ? 'always' : wide.has(index) ? 'wide' : 'no',
  }));
}

/** The first, the last, and as many between as keep `gap` from each other. */
function spread(xs: readonly number[], gap: number): Set<number> {
  const last = xs.length - 1;
  const kept = new Set<number>(last >= 0 ? [0] : []);
  let left = xs[0] ?? 0;
  for (const [index, x] of xs.entries()) {
    if (x - left < gap || (index !== last && (xs[last] ?? 0) - x < gap)) continue;
    kept.add(index);
    left = x;
  }
  return kept;
}

/** Neighbouring agreed points are joined; a difference or a gap between them is not bridged. */
export function agreedRuns<P extends UsePoint>(points: readonly P[]): [from: P, to: P][] {
  return points
    .slice(1)
    .map((to, index): [P, P] => [points[index] as P, to])
    .filter(([from, to]) => from.mark === 'agreed' && to.mark === 'agreed');
}
