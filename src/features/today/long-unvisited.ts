import { daysBetween, isCalendarDate } from '#domain/calendar-date.ts';
import { groupBy } from '#domain/group-by.ts';
import { planStatus } from '#domain/plan.ts';
import type { RecordView } from '#domain/record.ts';
import { textOf } from '#domain/record-edit.ts';

/** An institution that waits for a visit. `lastOn` is undefined when nobody has been there yet. */
export interface Unvisited {
  institution: RecordView;
  lastOn?: string;
  days: number;
}

const longUnvisitedDays = 90;

/** Institutions with a plan agreed or running, with the first day of those plans. `standing` as in {@link longUnvisited}. */
export function waitsForVisits(
  plans: readonly RecordView[],
  today: string,
  standing: (id: string) => string,
): Map<string, string> {
  const startById = new Map<string, string>();
  for (const { values } of plans) {
    const status = planStatus(values);
    if (status !== 'agreed' && status !== 'running') continue;
    const id = standing(textOf(values.institution));
    const start = isCalendarDate(values.startsOn) ? values.startsOn : today;
    const known = startById.get(id);
    if (!known || start < known) startById.set(id, start);
  }
  return startById;
}

/**
 * Institutions with a plan agreed or running that nobody visited for more than 90 days (from the start of the plan when
 * there was no visit at all), the longest first. A visit that is scheduled from today on takes them off.
 */
export function longUnvisited(
  institutions: readonly RecordView[],
  plans: readonly RecordView[],
  visits: readonly RecordView[],
  today: string,
  /** The institution under which another one is shown since they were joined. */
  standing: (id: string) => string = (id) => id,
): Unvisited[] {
  const startById = waitsForVisits(plans, today, standing);
  const visitsById = groupBy(visits, ({ values }) => standing(textOf(values.institution)));
  return institutions
    .filter((institution) => startById.has(institution.id))
    .flatMap((institution) => {
      const own = visitsById.get(institution.id) ?? [];
      const isComing = own.some(({ values }) => values.status === 'scheduled' && textOf(values.visitedOn) >= today);
      const lastOn = own
        .filter(({ values }) => values.status !== 'scheduled' && values.status !== 'not-held')
        .map(({ values }) => textOf(values.visitedOn))
        .filter(isCalendarDate)
        .sort()
        .at(-1);
      const days = daysBetween(lastOn ?? startById.get(institution.id)!, today);
      return isComing || days <= longUnvisitedDays ? [] : [{ institution, lastOn, days }];
    })
    .sort((a, b) => b.days - a.days);
}
