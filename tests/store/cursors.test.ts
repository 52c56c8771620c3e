import { describe, expect, test } from 'vitest';
import { cursorsUpTo, pushCursor } from '#store/cursors.ts';

describe('past cursors', () => {
  test('are thinned, and reach far back', () => {
    let past: string[] = [];
    for (let seq = 100; seq <= 100_000; seq += 100) past = pushCursor(past, `e.${seq}.h`);
    expect(past[0]).toBe('e.100000.h');
    expect(past.length).toBeLessThanOrEqual(17);
    expect(Number(past.at(-1)!.split('.')[1])).toBeLessThan(50_000);
    expect(new Set(past).size).toBe(past.length);
  });
  test('beyond a fork are dropped', () => {
    expect(cursorsUpTo(['e.9.h', 'e.5.h', 'e.4.h', 'garbage'], 5)).toEqual(['e.5.h', 'e.4.h']);
  });
});
