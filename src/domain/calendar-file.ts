import { addDays } from './calendar-date.ts';

/** One event of a calendar file. `uid` stays the same at every export, so that a second one moves it instead of doubling it. */
export interface CalendarEvent {
  uid: string;
  /** 'YYYY-MM-DD' in Lima. */
  date: string;
  /** 'HH:MM' in Lima; without it the event takes the whole day. */
  startsAt?: string;
  /** An hour and a half unless told. */
  minutes?: number;
  summary: string;
  description?: string;
  location?: string;
}

// Peru keeps no summer time since 1994: Lima is five hours behind UTC all year.
const limaBehindUtcMs = 5 * 3_600_000;
const minuteMs = 60_000;
const usualMinutes = 90;
const maxLineOctets = 75;

/** An agenda as RFC 5545 wants it: CRLF, lines of at most 75 octets, UTC times. `stampMs` = when it was made (ms since 1970). */
export function calendarFile(events: readonly CalendarEvent[], name: string, stampMs: number): string {
  const lines = [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:-//Ayni//Agenda//ES',
    'CALSCALE:GREGORIAN',
    'METHOD:PUBLISH',
    `X-WR-CALNAME:${escapeText(name)}`,
    ...events.flatMap((event) => eventLines(event, stampMs)),
    'END:VCALENDAR',
  ];
  return lines.map((line) => `${foldLine(line)}\r\n`).join('');
}

function eventLines(event: CalendarEvent, stampMs: number): string[] {
  const texts = [
    ['SUMMARY', event.summary],
    ['DESCRIPTION', event.description],
    ['LOCATION', event.location],
  ] as const;
  return [
    'BEGIN:VEVENT',
    `UID:${escapeText(event.uid)}`,
    `DTSTAMP:${utcTime(stampMs)}`,
    ...timeLines(event),
    ...texts.flatMap(([property, text]) => (text ? [`${property}:${escapeText(text)}`] : [])),
    'END:VEVENT',
  ];
}

function timeLines({ date, startsAt, minutes = usualMinutes }: CalendarEvent): string[] {
  const startMs = startsAt ? Date.parse(`${date}T${startsAt}:00Z`) + limaBehindUtcMs : Number.NaN;
  if (Number.isNaN(startMs)) {
    // The end of a whole day is the day after (RFC 5545, 3.6.1); it takes nobody's time.
    return [`DTSTART;VALUE=DATE:${basic(date)}`, `DTEND;VALUE=DATE:${basic(addDays(date, 1))}`, 'TRANSP:TRANSPARENT'];
  }
  return [`DTSTART:${utcTime(startMs)}`, `DTEND:${utcTime(startMs + minutes * minuteMs)}`];
}

function basic(date: string): string {
  return date.replaceAll('-', '');
}

function utcTime(ms: number): string {
  return new Date(ms).toISOString().replace(/[-:]|\.\d+/g, '');
}

/** RFC 5545, 3.3.11. Control characters have no place in a text and are left out. */
function escapeText(text: string): string {
  return (
    text
      .replace(/\r\n?/g, '\n')
      // biome-ignore lint/suspicious/noControlCharactersInRegex: these are what must not get through
      .replace(/[\u0000-\u0008\u000b-\u001f\u007f]/g, '')
      .replace(/[\\;,]/g, '\\$&')
      .replaceAll('\n', '\\n')
  );
}

/** RFC 5545, 3.1: what is longer goes on in lines that begin with a space, never cutting a character in two. */
function foldLine(line: string): string {
  let folded = '';
  let octets = 0;
  for (const character of line) {
    const more = octetsOf(character);
    if (octets + more > maxLineOctets) {
      folded += '\r\n ';
      octets = 1;
    }
    folded += character;
    octets += more;
  }
  return folded;
}

function octetsOf(character: string): number {
  const point = character.codePointAt(0) ?? 0;
  return point < 0x80 ? 1 : point < 0x800 ? 2 : point < 0x1_0000 ? 3 : 4;
}
