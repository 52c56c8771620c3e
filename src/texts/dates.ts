// Calendar dates ('2026-11-27') are days without an hour: they are formatted at noon UTC so that no zone can move them.
// Instants (ms) are always told in the hour of Peru, whatever the tablet's settings say.
const locale = 'es-PE';
const lima = 'America/Lima';
const dayMonth = new Intl.DateTimeFormat(locale, { day: 'numeric', month: 'short', timeZone: 'UTC' });
const longDay = new Intl.DateTimeFormat(locale, { weekday: 'long', day: 'numeric', month: 'long', timeZone: 'UTC' });
const weekday = new Intl.DateTimeFormat(locale, { weekday: 'short', timeZone: 'UTC' });
const month = new Intl.DateTimeFormat(locale, { month: 'short', timeZone: 'UTC' });
const clock = new Intl.DateTimeFormat(locale, { hour: 'numeric', minute: '2-digit', hourCycle: 'h23', timeZone: lima });
const limaDay = new Intl.DateTimeFormat('en-CA', { year: 'numeric', month: '2-digit', day: '2-digit', timeZone: lima });

const minuteMs = 60_000;
const dayMs = 86_400_000;

/** '2026-11-27' → '27 nov'. A text that is not a date comes back as it is: a note is never hidden by a bad date. */
export function formatShortDate(date: string): string {
  return formatWith(dayMonth, date, (text) => text.replace('.', ''));
}

/** '2026-11-27' → '27 nov 2026', for what may be of another year. */
export function formatDateWithYear(date: string): string {
  return formatWith(dayMonth, date, (text) => `${text.replace('.', '')} ${date.slice(0, 4)}`);
}

/** '2026-11-27' → 'viernes 27 de noviembre'. */
export function formatLongDate(date: string): string {
  return formatWith(longDay, date, (text) => text.replace(',', ''));
}

/** '2026-11-27' → 'vie'. */
export function weekdayShort(date: string): string {
  return formatWith(weekday, date, (text) => text.replace('.', ''));
}

/** '2026-11-27' → 'nov'. */
export function monthShort(date: string): string {
  return formatWith(month, date, (text) => text.replace('.', ''));
}

/** '2026-11-27' → '27'. */
export function dayOfMonth(date: string): string {
  return String(Number(date.slice(8, 10)));
}

/** Ms since 1970 → '9:42', hour of Peru. */
export function formatTime(ms: number): string {
  return clock.format(ms).replace(/^0(\d)/, '$1');
}

/** Ms since 1970 → '22 nov 2026, 9:42', hour of Peru. */
export function formatDateTime(ms: number): string {
  return `${formatDateWithYear(limaDay.format(ms))}, ${formatTime(ms)}`;
}

/** Ms since 1970 → 'hoy, 9:42', 'ayer, 9:42' or '12 nov, 9:42' as seen at `now`. */
export function formatMoment(ms: number, now: number): string {
  const day = limaDay.format(ms);
  if (day === limaDay.format(now)) return `hoy, ${formatTime(ms)}`;
  if (day === limaDay.format(now - dayMs)) return `ayer, ${formatTime(ms)}`;
  return `${formatShortDate(day)}, ${formatTime(ms)}`;
}

/** How long before `now`: 'ahora mismo', 'hace 4 min', 'hace 3 h', 'hace 2 días', then the date. A clock set back says 'ahora mismo'. */
export function formatAgo(ms: number, now: number): string {
  const passed = now - ms;
  if (passed < minuteMs) return 'ahora mismo';
  if (passed < 60 * minuteMs) return `hace ${Math.floor(passed / minuteMs)} min`;
  if (passed < dayMs) return `hace ${Math.floor(passed / (60 * minuteMs))} h`;
  const days = Math.floor(passed / dayMs);
  if (days < 30) return days === 1 ? 'hace 1 día' : `hace ${days} días`;
  return `el ${formatDateWithYear(limaDay.format(ms))}`;
}

function formatWith(format: Intl.DateTimeFormat, date: string, finish: (text: string) => string): string {
  const noon = new Date(`${date}T12:00:00Z`);
  return Number.isNaN(noon.getTime()) ? date : finish(format.format(noon));
}
