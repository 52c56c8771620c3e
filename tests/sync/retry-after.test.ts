import { expect, test } from 'vitest';
import { longestRetryAfterMs, readRetryAfterMs } from '#sync/wire/retry-after.ts';

const read = (headers: Record<string, string>) => readRetryAfterMs(new Headers(headers));

test('seconds are seconds', () => {
  expect(read({ 'retry-after': '120' })).toBe(120_000);
});

test('a date is measured against the answer itself, never against the clock of the tablet', () => {
  const date = 'Mon, 04 May 2026 12:00:00 GMT';
  expect(read({ 'retry-after': 'Mon, 04 May 2026 12:01:30 GMT', date })).toBe(90_000);
});

test('nothing usable is five seconds, and nobody silences a tablet for days', () => {
  expect(read({})).toBe(5_000);
  expect(read({ 'retry-after': 'mañana' })).toBe(5_000);
  expect(read({ 'retry-after': 'Mon, 04 May 2026 12:00:00 GMT', date: 'Tue, 05 May 2026 12:00:00 GMT' })).toBe(5_000);
  expect(read({ 'retry-after': '999999999' })).toBe(longestRetryAfterMs);
});
