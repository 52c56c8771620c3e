import { describe, expect, test } from 'vitest';
import { type CalendarEvent, calendarFile } from '#domain/calendar-file.ts';

const stampMs = Date.UTC(2026, 10, 22, 14, 40);
const fileOf = (...events: CalendarEvent[]) => calendarFile(events, 'Agenda de Ayni', stampMs);
const event = (more: Partial<CalendarEvent> = {}): CalendarEvent => ({
  uid: 'visit-1@ayni',
  date: '2026-11-24',
  summary: 'Visita',
  ...more,
});
const octets = (text: string) => new TextEncoder().encode(text).length;
/** What a calendar reads: folded lines joined again. */
const unfold = (file: string) => file.replaceAll('\r\n ', '');

describe('a calendar file', () => {
  test('is made of CRLF lines between its beginning and its end, with what RFC 5545 requires', () => {
    const file = fileOf(event());
    expect(file.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/);
    expect(file.split('\r\n')).toEqual([
      'BEGIN:VCALENDAR',
      'VERSION:2.0',
      'PRODID:-//Ayni//Agenda//ES',
      'CALSCALE:GREGORIAN',
      'METHOD:PUBLISH',
      'X-WR-CALNAME:Agenda de Ayni',
      'BEGIN:VEVENT',
      'UID:visit-1@ayni',
      'DTSTAMP:20261122T144000Z',
      'DTSTART;VALUE=DATE:20261124',
      'DTEND;VALUE=DATE:20261125',
      'TRANSP:TRANSPARENT',
      'SUMMARY:Visita',
      'END:VEVENT',
      'END:VCALENDAR',
      '',
    ]);
  });

  test('an hour of Lima is told in UTC, also over midnight', () => {
    expect(fileOf(event({ startsAt: '09:30', minutes: 60 }))).toContain(
      'DTSTART:20261124T143000Z\r\nDTEND:20261124T153000Z',
    );
    expect(fileOf(event({ startsAt: '20:00' }))).toContain('DTSTART:20261125T010000Z\r\nDTEND:20261125T023000Z');
  });

  test('the last day of a month and of a year end on the first of the next', () => {
    expect(fileOf(event({ date: '2026-12-31' }))).toContain('DTEND;VALUE=DATE:20270101');
  });

  test('commas, semicolons, backslashes and lines are escaped, control characters are left out', () => {
    const file = fileOf(event({ summary: 'Uno, dos; tres\\cuatro\r\ncinco\u0007' }));
    expect(file).toContain('SUMMARY:Uno\\, dos\\; tres\\\\cuatro\\ncinco\r\n');
  });

  test('a text cannot end its line and write another property', () => {
    const file = fileOf(event({ description: 'x\r\nATTENDEE:mailto:a@b.pe' }));
    expect(file).not.toMatch(/^ATTENDEE/m);
  });

  test('no line is longer than 75 octets and no character is cut in two, with accents and signs of four octets', () => {
    const summary = 'Programación multianual — ñandú, qhipa wiñay; 🌽🌽 según cronograma '.repeat(7);
    const file = fileOf(event({ summary, description: 'á'.repeat(400), location: 'a'.repeat(75) }));
    for (const line of file.split('\r\n')) expect(octets(line)).toBeLessThanOrEqual(75);
    expect(file).not.toContain('\ufffd');
    expect(unfold(file)).toContain(`SUMMARY:${summary.replaceAll(/[;,]/g, '\\$&')}\r\n`);
    expect(unfold(file)).toContain(`DESCRIPTION:${'á'.repeat(400)}\r\n`);
  });

  test('a line of exactly 75 octets stays whole', () => {
    const file = fileOf(event({ summary: 'a'.repeat(75 - 'SUMMARY:'.length) }));
    expect(file).toContain(`SUMMARY:${'a'.repeat(67)}\r\nEND:VEVENT`);
  });
});
