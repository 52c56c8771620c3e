import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type Clocks, stampAt } from '#server/rules/stamp-at.ts';
import { makeChange, makeId, makeItem, makeReplica } from './support/make-change.ts';
import { makeEndpoint } from './support/make-endpoint.ts';

const today = Date.UTC(2026, 10, 27, 15);
const minute = 60_000;
const right: Clocks = { wall: today - minute, now: today, seen: 0, serverNow: today, over: [], previous: 0 };

describe('the time of a change', () => {
  test('a right clock is believed', () => {
    expect(stampAt(right)).toBe(today - minute);
  });

  test('a clock that is wrong by years counts by how long ago the save was', () => {
    for (const wrong of [Date.UTC(1970, 0, 2), Date.UTC(2099, 0, 1)]) {
      expect(stampAt({ ...right, wall: wrong - minute, now: wrong })).toBe(today - minute);
    }
  });

  test('saved in 1970 before the clock was set right: lifted to the last contact', () => {
    expect(stampAt({ ...right, wall: 0, seen: today - 5 * minute })).toBe(today - 5 * minute);
  });

  test('saved in 2099 before the clock was set right: cut to now', () => {
    expect(stampAt({ ...right, wall: Date.UTC(2099, 0, 1) })).toBe(today);
  });

  test('a last contact in the future is not believed', () => {
    expect(stampAt({ ...right, seen: Date.UTC(2099, 0, 1) })).toBe(today);
  });

  test('it comes after everything that its author replaced and after what she saved before', () => {
    expect(stampAt({ ...right, over: [today - 9, today - 3], previous: today - 7 })).toBe(today - 2);
    expect(stampAt({ ...right, previous: today - 7 })).toBe(today - 7);
  });

  test('I7 whatever the clocks: never before what is replaced, never later than now by more than its steps', () => {
    const time = fc.integer({ min: -8_000_000_000_000, max: 8_000_000_000_000 });
    const past = fc.integer({ min: 0, max: today });
    fc.assert(
      fc.property(time, time, past, fc.array(past), past, (wall, now, seen, over, previous) => {
        const at = stampAt({ wall, now, seen, serverNow: today, over, previous });
        expect(Number.isSafeInteger(at)).toBe(true);
        expect(at).toBeLessThanOrEqual(today + 1);
        expect(at).toBeGreaterThanOrEqual(Math.max(seen, previous, ...over.map((other) => other + 1)));
      }),
    );
  });

  test('a chain of rewritings grows along what it replaces, also inside one push of a tablet in 1970', async () => {
    const endpoint = await makeEndpoint({ now: () => today });
    const ana = await endpoint.addMember('assistant', ['06']);
    const record = makeId();
    const first = makeChange(ana, { wall: today, items: [makeItem({ record })] });
    const second = makeChange(ana, { wall: 1000, items: [makeItem({ record, over: [first.id] })] });
    const third = makeChange(ana, { wall: 2000, items: [makeItem({ record, over: [second.id] })] });
    await endpoint.push(ana, first, second, third);
    const { changes } = await endpoint.pull(ana);
    expect(changes.map(({ at }) => at)).toEqual([today, today + 1, today + 2]);
  });

  test('what a replica saves later is never earlier, also when its clock was set back between two pushes', async () => {
    const endpoint = await makeEndpoint({ now: () => today });
    const ana = await endpoint.addMember('assistant', ['06']);
    const replica = makeReplica();
    await endpoint.push(ana, makeChange(ana, { replica, n: 1, wall: today - minute }));
    await endpoint.push(ana, makeChange(ana, { replica, n: 2, wall: today - 60 * minute }));
    const { changes } = await endpoint.pull(ana);
    expect(changes.map(({ at }) => at)).toEqual([today - minute, today - minute]);
  });

  test('a clock never refuses a push: the server tells its own time on every reply', async () => {
    const endpoint = await makeEndpoint({ now: () => today });
    const ana = await endpoint.addMember('assistant', ['06']);
    for (const now of [0, Date.UTC(2099, 0, 1), -1]) {
      const body = { now, changes: [makeChange(ana, { wall: now, seen: 0 })], own: [] };
      const { json, headers } = await endpoint.ask('/v1/push', ana, body);
      expect(json.results[0].result).toBe('stored');
      expect(headers.get('ayni-time')).toBe(String(today));
    }
  });
});
