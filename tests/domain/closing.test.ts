import { describe, expect, test } from 'vitest';
import { closingEdits, closingOf, gatheredChanges, gatheredRow, hasLearned, inOrderNoticed } from '#domain/closing.ts';
import { closingInstrument } from '#domain/instruments/forms/closing-instrument.ts';
import { findIssues } from '#domain/instruments/issues.ts';
import { rowKeys, type Values } from '#domain/record-edit.ts';

const plan = 'AAAAAAAAAABBBBBBBBBBCA';
const finished: Values = { plan, completion: 'finished' };
const close = [{ op: 'set', kind: 'plan', record: plan, field: 'status', value: 'closed' }];

describe('the closing of a plan', () => {
  test('is one for each plan, whichever tablet begins it', () => {
    expect(closingOf(plan)).toBe(closingOf(plan));
    expect(closingOf(plan)).not.toBe(plan);
    expect(closingOf(plan)).toHaveLength(plan.length);
  });

  test('closes its plan when it is finished, not while it is half-way', () => {
    expect(closingEdits({ plan, completion: 'half-way' }, {})).toEqual([]);
    expect(closingEdits(finished, { completion: 'half-way' })).toEqual(close);
    expect(closingEdits({ completion: 'finished' }, {})).toEqual([]);
  });

  test('suspends it where that is the next step', () => {
    expect(closingEdits({ ...finished, nextStep: 'suspend' }, {})).toEqual([{ ...close[0], value: 'suspended' }]);
  });

  test('a corrected word in a finished closing does not close again a plan that was taken up', () => {
    expect(closingEdits({ ...finished, impact: 'Más' }, finished)).toEqual([]);
    expect(closingEdits(finished, { ...finished, nextStep: 'suspend' })).toEqual(close);
  });

  test('both sides are asked what they learned before it can be finished, unless the plan only rests', () => {
    const blocked = (values: Values) =>
      findIssues(closingInstrument, values)
        .filter(({ severity }) => severity === 'block')
        .map(({ field }) => field);
    expect(blocked({})).toEqual(['learned/institution', 'learned/assistant']);
    expect(blocked({ 'learned/institution': 'A cruzar el padrón' })).toEqual(['learned/assistant']);
    expect(blocked({ 'learned/institution': 'A', 'learned/assistant': 'B' })).toEqual([]);
    expect(blocked({ nextStep: 'suspend' })).toEqual([]);
    expect(hasLearned({ 'learned/institution': '  ' }, 'institution')).toBe(false);
  });

  test('gathers the small changes of the plan by itself, oldest first, and leaves a step back to be chosen', () => {
    const changes = [
      { id: 'c2', values: { what: 'Cruzan solas', noticedOn: '2026-10-02', where: 'team' } },
      { id: 'c1', values: { what: 'Ya no espera', noticedOn: '2026-09-01', direction: 'unexpected' } },
      { id: 'c3', values: { what: 'Dejó de usarse', noticedOn: '2026-11-01', direction: 'worsens' } },
    ];
    const values = gatheredChanges(changes);
    expect(rowKeys(values, 'smallChanges')).toEqual(['c1', 'c2']);
    expect(values).toMatchObject({ 'smallChanges/c2/what': 'Cruzan solas', 'smallChanges/c2/where': 'team' });
    expect(values).not.toHaveProperty('smallChanges/c1/where');
    expect(inOrderNoticed(changes).map(({ id }) => id)).toEqual(['c1', 'c2', 'c3']);
    expect(gatheredRow(changes[2]!, 'z')['smallChanges/c3']).toEqual({ order: 'z' });
    expect(gatheredChanges([])).toEqual({});
  });

  test('more than nine changes keep their order', () => {
    const changes = Array.from({ length: 12 }, (_, at) => ({
      id: `c${at}`,
      values: { what: `${at}`, noticedOn: `2026-01-${String(at + 1).padStart(2, '0')}` },
    }));
    expect(rowKeys(gatheredChanges(changes), 'smallChanges').at(-1)).toBe('c11');
  });
});
