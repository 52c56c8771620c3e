import { describe, expect, test } from 'vitest';
import {
  formatAgo,
  formatDateTime,
  formatLongDate,
  formatMoment,
  formatShortDate,
  formatTime,
  weekdayShort,
} from '#texts/dates.ts';

const noonInLima = Date.UTC(2026, 10, 22, 17, 0);
const minute = 60_000;

describe('dates as people of Peru read them', () => {
  test('a short date has its month without a dot', () => {
    expect(formatShortDate('2026-11-27')).toBe('27 nov');
  });

  test('a long date names its weekday without a comma', () => {
    expect(formatLongDate('2026-11-27')).toBe('viernes 27 de noviembre');
    expect(weekdayShort('2026-11-23')).toBe('lun');
  });

  test('what is not a date is shown as it was written', () => {
    expect(formatShortDate('mañana')).toBe('mañana');
  });

  test('an instant is told in the hour of Peru', () => {
    expect(formatTime(Date.UTC(2026, 10, 22, 14, 42))).toBe('9:42');
    expect(formatDateTime(Date.UTC(2026, 10, 23, 3, 5))).toBe('22 nov 2026, 22:05');
    expect(formatTime(Date.UTC(2026, 10, 22, 5, 3))).toBe('0:03');
  });

  test('today and yesterday are called by their names', () => {
    expect(formatMoment(Date.UTC(2026, 10, 22, 14, 42), noonInLima)).toBe('hoy, 9:42');
    expect(formatMoment(Date.UTC(2026, 10, 22, 4, 42), noonInLima)).toBe('ayer, 23:42');
    expect(formatMoment(Date.UTC(2026, 10, 12, 14, 42), noonInLima)).toBe('12 nov, 9:42');
  });

  test('time passed is told in minutes, hours, days and then as a date', () => {
    expect(formatAgo(noonInLima - 10_000, noonInLima)).toBe('ahora mismo');
    expect(formatAgo(noonInLima - 4 * minute, noonInLima)).toBe('hace 4 min');
    expect(formatAgo(noonInLima - 180 * minute, noonInLima)).toBe('hace 3 h');
    expect(formatAgo(noonInLima - 36 * 60 * minute, noonInLima)).toBe('hace 1 día');
    expect(formatAgo(noonInLima - 40 * 24 * 60 * minute, noonInLima)).toBe('el 13 oct 2026');
  });

  test('a clock that was set back does not promise the future', () => {
    expect(formatAgo(noonInLima + 90 * minute, noonInLima)).toBe('ahora mismo');
  });
});
