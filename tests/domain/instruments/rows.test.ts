import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { orderBetween, rowsOf } from '#domain/instruments/rows.ts';

describe('the rows of a list', () => {
  test('come in their order, ties by key, without those taken away', () => {
    const values = {
      'participants/c': { order: 'V' },
      'participants/b': { order: 'V' },
      'participants/a': { order: 'k' },
      'participants/gone': null,
      'participants/gone/role': 'assisted',
      'participants/a/role': 'assisted',
      'participantsOfLastTime/x': { order: 'A' },
    };
    expect(rowsOf(values, 'participants')).toEqual([
      { key: 'b', path: 'participants/b', order: 'V' },
      { key: 'c', path: 'participants/c', order: 'V' },
      { key: 'a', path: 'participants/a', order: 'k' },
    ]);
  });

  test('with a place of another type come first instead of throwing', () => {
    const values = { 'l/a': { order: 'V' }, 'l/b': { order: 7 }, 'l/c': 'text' };
    expect(rowsOf(values, 'l').map(({ key }) => key)).toEqual(['b', 'c', 'a']);
  });
});

describe('a place between two rows', () => {
  test('lies between them however often rows are added anywhere', () => {
    fc.assert(
      fc.property(fc.array(fc.nat(), { maxLength: 120 }), (picks) => {
        const orders: string[] = [];
        for (const pick of picks) {
          const at = pick % (orders.length + 1);
          const order = orderBetween(orders[at - 1], orders[at]);
          if (at > 0) expect(order > (orders[at - 1] as string)).toBe(true);
          if (at < orders.length) expect(order < (orders[at] as string)).toBe(true);
          orders.splice(at, 0, order);
        }
      }),
    );
  });

  test('stays short when rows are only added at the end', () => {
    let last: string | undefined;
    for (let row = 0; row < 60; row++) last = orderBetween(last);
    expect(last?.length).toBeLessThanOrEqual(12);
  });

  test('comes after the first of two that share theirs, or that another program wrote', () => {
    expect(orderBetween('V', 'V') > 'V').toBe(true);
    fc.assert(
      fc.property(fc.string(), fc.option(fc.string(), { nil: undefined }), (before, after) => {
        expect(orderBetween(before, after) > before).toBe(true);
      }),
    );
  });
});
