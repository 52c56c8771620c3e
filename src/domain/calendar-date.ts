/**
 * Calendar dates as people write them in a notebook: 'YYYY-MM-DD', without hour or zone. Text order is date order.
 * Arithmetic goes through UTC midnight, where every day has 24 hours.
 */
const dayMs = 86_400_000;

function dateToMs(date: string): number {
  return Date.parse(`${date}T00:00:00Z`);
}

function msToDate(ms: number): string {
  return new Date(ms).toISOString().slice(0, 10);
}

const dayParts = { year: 'numeric', month: '2-digit', day: '2-digit' } as const;
// Making one costs more than a hundred uses of it, and lists ask once a line.
const formatByZone = new Map<string, Intl.DateTimeFormat>();

/** The date on the wall at that instant (ms since 1970), in Lima unless told. */
export function todayIn(ms: number, timeZone = 'America/Lima'): string {
  const format = formatByZone.get(timeZone) ?? new Intl.DateTimeFormat('en-US', { timeZone, ...dayParts });
  formatByZone.set(timeZone, format);
  const part = Object.fromEntries(format.formatToParts(ms).map((each) => [each.type, each.value]));
  return `${part.year?.padStart(4, '0')}-${part.month}-${part.day}`;
}

/** True for a date that exists: '2026-02-30', '26-1-1' and anything that is not text are not. */
export function isCalendarDate(value: unknown): value is string {
  if (typeof value !== 'string' || !/^\d{4}-\d{2}-\d{2}$/.test(value)) return false;
  const ms = dateToMs(value);
  return !Number.isNaN(ms) && msToDate(ms) === value;
}

/** `count` days later, earlier when negative. */
export function addDays(date: string, count: number): string {
  return msToDate(dateToMs(date) + count * dayMs);
}

/** Same day `count` months later, the last of the month when there is no such day ('2026-11-30' + 3 → '2027-02-28'). */
export function addMonths(date: string, count: number): string {
  const [year, month, day] = date.split('-').map(Number) as [number, number, number];
  const lastDay = new Date(Date.UTC(year, month - 1 + count + 1, 0)).getUTCDate();
  return msToDate(Date.UTC(year, month - 1 + count, Math.min(day, lastDay)));
}

/** Whole days from one date to another; negative when `to` is earlier. */
export function daysBetween(from: string, to: string): number {
  return Math.round((dateToMs(to) - dateToMs(from)) / dayMs);
}

/** Monday = 1 … Sunday = 7: the week starts on Monday. */
export function weekdayOf(date: string): number {
  return new Date(dateToMs(date)).getUTCDay() || 7;
}

/** Monday of the week of that date. */
export function startOfWeek(date: string): string {
  return addDays(date, 1 - weekdayOf(date));
}

export function isSunday(date: string): boolean {
  return weekdayOf(date) === 7;
}

/** Easter Sunday by the Gregorian computus (Meeus, Jones and Butcher). */
export function easterSunday(year: number): string {
  const a = year % 19;
  const b = Math.floor(year / 100);
  const c = year % 100;
  const d = (19 * a + b - Math.floor(b / 4) - Math.floor((b - Math.floor((b + 8) / 25) + 1) / 3) + 15) % 30;
  const e = (32 + 2 * (b % 4) + 2 * Math.floor(c / 4) - d - (c % 4)) % 7;
  const f = d + e - 7 * Math.floor((a + 11 * d + 22 * e) / 451) + 114;
  const month = String(Math.floor(f / 31)).padStart(2, '0');
  return `${year}-${month}-${String((f % 31) + 1).padStart(2, '0')}`;
}

/** National holidays on a fixed day, with the year since which the law keeps them (DL 713, leyes 31381, 31530, 31788, 31822). */
const fixedHolidays: readonly [monthDay: string, since: number][] = [
  ['01-01', 0],
  ['05-01', 0],
  ['06-07', 2023],
  ['06-29', 0],
  ['07-23', 2023],
  ['07-28', 0],
  ['07-29', 0],
  ['08-06', 2022],
  ['08-30', 0],
  ['10-08', 0],
  ['11-01', 0],
  ['12-08', 0],
  ['12-09', 2022],
  ['12-25', 0],
];

/** True on a national holiday of Peru; Holy Thursday and Good Friday follow Easter. Regional holidays are not known. */
export function isHoliday(date: string): boolean {
  const year = Number(date.slice(0, 4));
  const monthDay = date.slice(5);
  if (fixedHolidays.some(([day, since]) => day === monthDay && year >= since)) return true;
  const untilEaster = daysBetween(date, easterSunday(year));
  return untilEaster === 3 || untilEaster === 2;
}

/** The first day after that one which is Monday to Friday and no holiday: the «siguiente día hábil» of public offices. */
export function nextWorkday(date: string): string {
  let day = addDays(date, 1);
  while (weekdayOf(day) > 5 || isHoliday(day)) day = addDays(day, 1);
  return day;
}
