import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { backoffMs, freshSchedule, isDue, longestBackoffMs, scheduleAfter, shortestBackoffMs } from '#sync/schedule.ts';

const now = Date.UTC(2026, 4, 4);

describe('patience', () => {
  test('lies between one second and five minutes, whatever the dice', () => {
    fc.assert(
      fc.property(fc.nat(1000), fc.double({ min: 0, max: 1, maxExcluded: true, noNaN: true }), (failures, dice) => {
        const waitMs = backoffMs(failures, dice);
        return waitMs >= shortestBackoffMs && waitMs <= longestBackoffMs;
      }),
    );
  });

  test('can reach further with every failure, up to five minutes', () => {
    const reach = [1, 2, 3, 8, 20].map((failures) => Math.round(backoffMs(failures, 1)));
    expect(reach).toEqual([2_000, 4_000, 8_000, 256_000, 300_000]);
  });

  test('begins anew after a good round', () => {
    const tired = scheduleAfter({ ...freshSchedule, failures: 7 }, { kind: 'offline' }, now, 0.5);
    expect(tired.failures).toBe(8);
    expect(scheduleAfter(tired, { kind: 'nothing' }, now, 0.5)).toEqual(freshSchedule);
  });
});

describe('a trigger', () => {
  const tired = scheduleAfter(freshSchedule, { kind: 'offline' }, now, 0.5);

  test('waits for its turn after a failure, unless a person or the browser asks', () => {
    expect(isDue(tired, 'saved', now, 1)).toBe(false);
    expect(isDue(tired, 'visible', now, 1)).toBe(false);
    expect(isDue(tired, 'button', now, 1)).toBe(true);
    expect(isDue(tired, 'background', now, 1)).toBe(true);
    expect(isDue(tired, 'saved', tired.notBefore, 1)).toBe(true);
  });

  test('of a new connection voids our patience but not the wish of the endpoint', () => {
    expect(isDue(tired, 'online', now, 1)).toBe(true);
    const asked = scheduleAfter(freshSchedule, { kind: 'busy', retryAfterMs: 30_000 }, now, 0.5);
    expect(isDue(asked, 'online', now + 29_999, 1)).toBe(false);
    expect(isDue(asked, 'online', now + 30_000, 1)).toBe(true);
    expect(isDue(asked, 'saved', now + 30_000, 1)).toBe(false);
  });

  test('of the minute does nothing while nothing waits', () => {
    expect(isDue(freshSchedule, 'tick', now, 0)).toBe(false);
    expect(isDue(freshSchedule, 'tick', now, 1)).toBe(true);
  });

  test('is not silenced for years by a clock that was set back', () => {
    const future = scheduleAfter(freshSchedule, { kind: 'offline' }, Date.UTC(2099, 0, 1), 0.5);
    expect(isDue(future, 'start', now, 1)).toBe(true);
  });
});
