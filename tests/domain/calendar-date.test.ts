import { describe, expect, test } from 'vitest';
import {
  addDays,
  daysBetween,
  easterSunday,
  isCalendarDate,
  isHoliday,
  isSunday,
  nextWorkday,
  startOfWeek,
  todayIn,
  weekdayOf,
} from '#domain/calendar-date.ts';

describe('calendar dates', () => {
  test('today is the date in Lima, also late in the evening when Greenwich is already in tomorrow', () => {
    expect(todayIn(Date.parse('2026-11-23T04:59:59Z'))).toBe('2026-11-22');
    expect(todayIn(Date.parse('2026-11-23T05:00:00Z'))).toBe('2026-11-23');
    expect(todayIn(Date.parse('2026-11-23T04:59:59Z'), 'UTC')).toBe('2026-11-23');
    expect(todayIn(0)).toBe('1969-12-31');
  });

  test('days are added over months, years and leap days', () => {
    expect(addDays('2026-12-25', 14)).toBe('2027-01-08');
    expect(addDays('2028-02-28', 1)).toBe('2028-02-29');
    expect(addDays('2027-03-01', -1)).toBe('2027-02-28');
    expect(daysBetween('2026-11-03', '2026-11-27')).toBe(24);
    expect(daysBetween('2026-11-27', '2026-11-03')).toBe(-24);
  });

  test('the week starts on Monday and ends on Sunday', () => {
    expect(weekdayOf('2026-11-23')).toBe(1);
    expect(weekdayOf('2026-11-22')).toBe(7);
    expect(isSunday('2026-11-22')).toBe(true);
    expect(startOfWeek('2026-11-22')).toBe('2026-11-16');
    expect(startOfWeek('2026-11-23')).toBe('2026-11-23');
  });

  test('only dates that exist are calendar dates', () => {
    expect(isCalendarDate('2026-11-22')).toBe(true);
    for (const wrong of ['2026-02-30', '2026-1-1', '', 'ayer', null, 20261122])
      expect(isCalendarDate(wrong)).toBe(false);
  });

  test('Easter falls where the almanac says', () => {
    expect([2024, 2025, 2026, 2027, 2028, 2038].map(easterSunday)).toEqual([
      '2024-03-31',
      '2025-04-20',
      '2026-04-05',
      '2027-03-28',
      '2028-04-16',
      '2038-04-25',
    ]);
  });

  test('Holy Thursday, Good Friday and the fixed days of the law are holidays; the days around them are not', () => {
    for (const day of ['2026-04-02', '2026-04-03', '2026-07-28', '2026-06-07', '2026-12-09', '2027-01-01']) {
      expect(isHoliday(day), day).toBe(true);
    }
    for (const day of ['2026-04-01', '2026-04-04', '2026-04-05', '2021-12-09', '2022-06-07']) {
      expect(isHoliday(day), day).toBe(false);
    }
  });

  test('the next workday skips weekends and holidays in a row', () => {
    expect(nextWorkday('2026-04-02')).toBe('2026-04-06');
    expect(nextWorkday('2026-07-28')).toBe('2026-07-30');
    expect(nextWorkday('2026-11-27')).toBe('2026-11-30');
  });
});
