import { describe, expect, test } from 'vitest';
import { agreementDueOn } from '#domain/agreement.ts';
import { agreementsByDue } from '#domain/agreements-by-due.ts';
import { dueDateOfField, earlierDueDates, keepDueDate } from '#domain/due-dates.ts';
import type { Values } from '#domain/record-edit.ts';

const today = '2026-11-22';
const born: Values = { status: 'in-progress', dueOn: '2026-11-27' };
const moved: Values = { ...born, status: 'rescheduled', newDueOn: '2026-12-04' };

describe('an agreement with a new date', () => {
  test('keeps the old one, however often it moves', () => {
    expect(keepDueDate('a1', born, moved)).toEqual([
      { op: 'set', kind: 'agreement', record: 'a1', field: 'dueDates/2026-11-27', value: { order: '2026-11-27' } },
    ]);
    const again = { ...moved, newDueOn: '2027-01-15' };
    expect(keepDueDate('a1', moved, again).map((edit) => 'field' in edit && edit.field)).toEqual([
      'dueDates/2026-12-04',
    ]);
    const kept = {
      ...again,
      'dueDates/2026-11-27': { order: '2026-11-27' },
      'dueDates/2026-12-04': { order: '2026-12-04' },
    };
    expect(earlierDueDates(kept)).toEqual(['2026-11-27', '2026-12-04']);
  });

  test('keeps nothing when it did not move, or has no new date yet', () => {
    expect(keepDueDate('a1', moved, moved)).toEqual([]);
    expect(keepDueDate('a1', born, { ...born, status: 'kept' })).toEqual([]);
    expect(keepDueDate('a1', born, { ...born, status: 'rescheduled' })).toEqual([]);
    expect(keepDueDate('a1', born, { ...born, dueOn: '2026-11-28' }), 'a slip of the pen, set right').toEqual([]);
    expect(keepDueDate('a1', {}, { status: 'rescheduled', newDueOn: '2026-12-04' })).toEqual([]);
  });

  test('has its first date as an earlier one even when a tablet of before kept none', () => {
    expect(earlierDueDates(moved)).toEqual(['2026-11-27']);
    expect(earlierDueDates(born)).toEqual([]);
  });

  test('was due on its new date also after it was kept', () => {
    expect(agreementDueOn({ ...moved, status: 'kept' })).toBe('2026-12-04');
  });

  test('tells its old date by the name of the register', () => {
    expect(dueDateOfField('dueDates/2026-11-27')).toBe('2026-11-27');
    expect(dueDateOfField('dueDates/otro')).toBeUndefined();
    expect(dueDateOfField('dueOn')).toBeUndefined();
  });
});

describe('the open agreements of an institution', () => {
  test('are grouped into overdue, soon and later, those due first on top', () => {
    const agreements = [
      { id: 'later', values: { status: 'in-progress', dueOn: '2026-12-30' } },
      { id: 'undated', values: { status: 'in-progress' } },
      { id: 'soon', values: { status: 'in-progress', dueOn: '2026-12-06' } },
      { id: 'today', values: { status: 'in-progress', dueOn: today } },
      { id: 'late', values: { status: 'rescheduled', dueOn: '2026-10-01', newDueOn: '2026-11-20' } },
      { id: 'closed', values: { status: 'kept', dueOn: '2026-10-01' } },
      { id: 'proposed', values: { status: 'proposed', dueOn: '2026-11-01' } },
    ];
    const groups = agreementsByDue(agreements, today).map((each) => [
      each.group,
      ...each.agreements.map(({ id }) => id),
    ]);
    expect(groups).toEqual([
      ['overdue', 'late'],
      ['soon', 'today', 'soon'],
      ['later', 'proposed', 'later', 'undated'],
    ]);
    expect(agreementsByDue([], today)).toEqual([]);
  });
});
