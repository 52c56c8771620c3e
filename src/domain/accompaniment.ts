import { addDays, addMonths, isCalendarDate, isHoliday, isSunday, nextWorkday } from './calendar-date.ts';
import { contactOn, newestFirst } from './check-in.ts';
import { isBlank, textOf, type Values } from './record-edit.ts';

/** Contacts of the first weeks, then every so many months until it is closed (instrument accompaniment@1). */
const weeksOfContact: readonly number[] = [2, 6, 12];
const monthsAfterwards = 3;
/** Months between two occasions of use, where the capacity is due more seldom than the contacts. */
const monthsOfOccasion = new Map([
  ['quarter', 3],
  ['year', 12],
]);

/** Closed once somebody said why; it may be opened again by taking that answer away. */
export function isAccompanimentOpen(values: Values): boolean {
  return isBlank(values.closedBecause);
}

/**
 * Date proposed for the contact that follows one on `after`, the `count`-th so far (0 = only the opening): 2, 6 and 12 weeks
 * after the start, then every three months; where the capacity is due each quarter or once a year, the next occasion of
 * use. Undefined without a start. Sundays and holidays give way to the next workday.
 */
export function proposedContactOn(accompaniment: Values, after: string, count: number): string | undefined {
  const { startsOn } = accompaniment;
  if (!isCalendarDate(startsOn)) return undefined;
  const months = monthsOfOccasion.get(textOf(accompaniment.occasion));
  const weeks = weeksOfContact.slice(count).map((each) => addDays(startsOn, each * 7));
  const day =
    months === undefined
      ? (weeks.find((each) => each > after) ?? addMonths(after, monthsAfterwards))
      : nextOccasion(startsOn, months, after);
  return isSunday(day) || isHoliday(day) ? nextWorkday(day) : day;
}

function nextOccasion(startsOn: string, months: number, after: string): string {
  let times = 1;
  // Counted from the start each time: a 31st would otherwise drift to the 28th for ever.
  while (addMonths(startsOn, times * months) <= after) times++;
  return addMonths(startsOn, times * months);
}

/**
 * When the next contact is: the date written at the newest one, else the proposed one. Undefined when it is closed or the
 * newest contact said that it closes.
 */
export function nextContactOn(accompaniment: Values, checkIns: readonly Values[]): string | undefined {
  if (!isAccompanimentOpen(accompaniment)) return undefined;
  const [newest] = newestFirst(checkIns);
  if (!newest) return proposedContactOn(accompaniment, textOf(accompaniment.startsOn), 0);
  if (newest.continues === 'closes') return undefined;
  const { nextContactOn: written } = newest;
  if (isCalendarDate(written) && written > contactOn(newest)) return written;
  return proposedContactOn(accompaniment, contactOn(newest), checkIns.length);
}

/** Position or group in charge now: as the newest contact says, else as at the opening. */
export function responsibleNow(accompaniment: Values, checkIns: readonly Values[]): string {
  const told = newestFirst(checkIns).find(({ who }) => !isBlank(who));
  return textOf(told?.who) || textOf(accompaniment.who);
}

// Regional and local authorities begin on 1 January after each election (2023, 2027, 2031 …; Constitución, arts. 191 y 194).
const firstTerm = 2023;
const termYears = 4;
const noticeDays = 120;

/** The day on which regional and local authorities change, when it is within four months; undefined otherwise. */
export function authorityChangeAhead(today: string): string | undefined {
  const year = Number(today.slice(0, 4)) + 1;
  const day = `${year}-01-01`;
  const changes = (year - firstTerm) % termYears === 0;
  return changes && addDays(today, noticeDays) >= day ? day : undefined;
}
