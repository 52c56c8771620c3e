import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type Condition, evaluate, isEmpty } from '#domain/instruments/condition.ts';
import { fieldReader } from '#domain/instruments/field-reader.ts';
import type { Field } from '#domain/instruments/instrument.ts';
import type { Json } from '#domain/json.ts';

const values: Record<string, Json> = {
  status: 'held',
  level: 3,
  areas: ['A', 'C'],
  none: [],
  blank: '  ',
  no: false,
  'rows/b': { order: 'b' },
  'rows/b/ready': true,
  'rows/a': { order: 'a' },
  'rows/a/ready': false,
  'rows/gone': null,
  'rows/gone/ready': 'never',
  'paper/where': 'minute-book',
};
const read = fieldReader(values);

// Each row: a condition, and whether it holds of the values above.
const truths: [Condition, boolean][] = [
  [{ is: ['status', 'held'] }, true],
  [{ is: ['status', 'scheduled'] }, false],
  [{ is: ['no', false] }, true],
  [{ is: ['unknown', 'held'] }, false],
  [{ isNot: ['status', 'scheduled'] }, true],
  [{ isNot: ['unknown', 'held'] }, true],
  [{ oneOf: ['status', ['scheduled', 'held']] }, true],
  [{ oneOf: ['unknown', ['held']] }, false],
  [{ includes: ['areas', 'C'] }, true],
  [{ includes: ['areas', 'B'] }, false],
  [{ includes: ['status', 'held'] }, false],
  [{ anyIs: [['unknown', 'status'], 'held'] }, true],
  [{ anyIs: [['unknown', 'level'], 'held'] }, false],
  [{ atLeast: ['level', 3] }, true],
  [{ atLeast: ['level', 4] }, false],
  [{ atLeast: ['status', 0] }, false],
  [{ atMost: ['level', 3] }, true],
  [{ atMost: ['level', 2] }, false],
  [{ atMost: ['unknown', 9] }, false],
  [{ countAtLeast: ['areas', 2] }, true],
  [{ countAtLeast: ['areas', 3] }, false],
  [{ countAtLeast: ['rows', 2] }, true],
  [{ countAtLeast: ['rows', 3] }, false],
  [{ anyRow: ['rows', { is: ['ready', false] }] }, true],
  [{ anyRow: ['rows', { is: ['ready', 'never'] }] }, false],
  [{ anyRow: ['rows', { is: ['status', 'held'] }] }, false],
  [{ empty: 'unknown' }, true],
  [{ empty: 'none' }, true],
  [{ empty: 'blank' }, true],
  [{ empty: 'no' }, false],
  [{ empty: 'rows' }, false],
  [{ filled: 'paper' }, true],
  [{ filled: 'level' }, true],
  [{ differ: ['status', 'level'] }, true],
  [{ differ: ['status', 'status'] }, false],
  [{ differ: ['status', 'unknown'] }, false],
  [{ and: [{ filled: 'status' }, { filled: 'level' }] }, true],
  [{ and: [{ filled: 'status' }, { filled: 'unknown' }] }, false],
  [{ and: [] }, true],
  [{ or: [{ filled: 'unknown' }, { filled: 'level' }] }, true],
  [{ or: [] }, false],
  [{ not: { filled: 'unknown' } }, true],
];

describe('a condition', () => {
  test.each(truths.map(([condition, holds]) => [JSON.stringify(condition), holds, condition] as const))(
    '%s is %s',
    (_text, holds, condition) => {
      expect(evaluate(condition, read)).toBe(holds);
    },
  );

  test('names a field of its own row before one of the record, also when the row has not answered it', () => {
    const fields: Field[] = [{ id: 'decision', type: 'choice', label: 'Decisión' }];
    const note = { decision: 'Se decidió comprar el cloro', status: 'held', 'findings/f': { order: 'a' } };
    const inRow = fieldReader(note, { path: 'findings/f', fields });
    expect(evaluate({ empty: 'decision' }, inRow)).toBe(true);
    expect(evaluate({ is: ['status', 'held'] }, inRow)).toBe(true);
  });

  test('of a grammar to come is false and never throws', () => {
    expect(evaluate({ moreThanHalf: ['areas'] } as unknown as Condition, read)).toBe(false);
  });

  test('never throws whatever the record holds', () => {
    const path = fc.constantFrom('status', 'level', 'areas', 'rows', 'rows/a', 'rows/a/ready', 'paper', 'paper/where');
    fc.assert(
      fc.property(fc.dictionary(path, fc.jsonValue()), (hostile) => {
        const reader = fieldReader(hostile as Record<string, Json>);
        for (const [condition] of truths) expect(typeof evaluate(condition, reader)).toBe('boolean');
      }),
    );
  });
});

test('a group is empty when none of its parts was answered', () => {
  expect(isEmpty({ where: '', folio: null })).toBe(true);
  expect(isEmpty({ where: 'minute-book' })).toBe(false);
  expect(isEmpty(0)).toBe(false);
});
