import { describe, expect, test } from 'vitest';
import { changeDirection, changesByYear, onlyPlanOf } from '#domain/small-change.ts';
import { makeRecord } from '#tests/cards/make-record.ts';

const change = (id: string, noticedOn: string, createdAt = 0) => makeRecord('change', id, { noticedOn }, { createdAt });
const told = (...changes: ReturnType<typeof change>[]) =>
  changesByYear(changes).map(
    ({ year, changes: own }) => `${year || 'sin fecha'}: ${own.map(({ id }) => id).join(' ')}`,
  );

describe('the line of changes', () => {
  test('grows upwards: the newest year and day on top, whoever wrote it and in whatever plan', () => {
    expect(told(change('a', '2025-12-31'), change('b', '2026-03-01'), change('c', '2026-11-01'))).toEqual([
      '2026: c b',
      '2025: a',
    ]);
  });

  test('of one day, what was written last comes first', () => {
    expect(told(change('a', '2026-03-01', 1), change('b', '2026-03-01', 2))).toEqual(['2026: b a']);
  });

  test('what has no date, or none that exists, lies at the bottom and is not lost', () => {
    expect(told(change('a', ''), change('b', '2026-02-30'), change('c', '2024-01-01'))).toEqual([
      '2024: c',
      'sin fecha: a b',
    ]);
  });
});

describe('a small change', () => {
  test('improves unless somebody said that it goes back or is something else', () => {
    expect(
      ['improves', 'worsens', 'unexpected', 'x', undefined].map((direction) => changeDirection({ direction })),
    ).toEqual(['improves', 'worsens', 'unexpected', 'improves', 'improves']);
  });

  test('belongs to the plan of its institution when there is just one on its way', () => {
    const plan = (id: string, institution: string, status: string) => makeRecord('plan', id, { institution, status });
    const plans = [
      plan('p1', 'i1', 'running'),
      plan('p2', 'i1', 'closed'),
      plan('p3', 'i2', 'running'),
      plan('p4', 'i2', 'agreed'),
    ];
    expect(onlyPlanOf(plans, 'i1')?.id).toBe('p1');
    expect(onlyPlanOf(plans, 'i2')).toBeUndefined();
    expect(onlyPlanOf(plans, 'i3')).toBeUndefined();
    expect(onlyPlanOf([plan('p5', 'i3', 'talking'), plan('p6', 'i3', 'closed')], 'i3')?.id).toBe('p5');
  });
});
