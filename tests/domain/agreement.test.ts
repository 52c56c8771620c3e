import { describe, expect, test } from 'vitest';
import {
  agreementAsksObstacles,
  agreementDueOn,
  agreementNeedsReason,
  agreementOwes,
  agreementStatuses,
  countKept,
  isAgreementOpen,
  isAgreementOverdue,
  keepAgreement,
  stampKept,
} from '#domain/agreement.ts';

const today = '2026-11-22';

describe('agreements', () => {
  test('proposed, in progress and rescheduled ones are open; the other four are closed', () => {
    expect(agreementStatuses.filter((status) => isAgreementOpen({ status }))).toEqual([
      'proposed',
      'in-progress',
      'rescheduled',
    ]);
    expect(isAgreementOpen({})).toBe(true);
  });

  test('an agreement is overdue from the day after its date, never on it', () => {
    expect(isAgreementOverdue({ status: 'in-progress', dueOn: '2026-11-21' }, today)).toBe(true);
    expect(isAgreementOverdue({ status: 'in-progress', dueOn: today }, today)).toBe(false);
    expect(isAgreementOverdue({ status: 'in-progress' }, today)).toBe(false);
  });

  test('what is only proposed and what is closed is never overdue', () => {
    for (const status of agreementStatuses) {
      const expected = status === 'in-progress' || status === 'rescheduled';
      expect(isAgreementOverdue({ status, dueOn: '2026-01-01' }, today), status).toBe(expected);
    }
  });

  test('the new date is the one that counts while it is rescheduled', () => {
    const values = { status: 'rescheduled', dueOn: '2026-10-01', newDueOn: '2026-12-04' };
    expect(agreementDueOn(values)).toBe('2026-12-04');
    expect(isAgreementOverdue(values, today)).toBe(false);
    expect(agreementDueOn({ ...values, status: 'in-progress' })).toBe('2026-10-01');
    expect(agreementDueOn({ ...values, newDueOn: '' })).toBe('2026-10-01');
  });

  test('a reason is owed by what was not kept whole, moved or cancelled', () => {
    expect(agreementStatuses.filter(agreementNeedsReason)).toEqual([
      'rescheduled',
      'partly-kept',
      'not-kept',
      'cancelled',
    ]);
    expect(agreementStatuses.filter(agreementAsksObstacles)).toEqual(['rescheduled', 'partly-kept', 'not-kept']);
    expect(agreementOwes({ status: 'rescheduled', reason: '  ' })).toEqual(['reason', 'newDueOn']);
    expect(agreementOwes({ status: 'kept' })).toEqual([]);
    expect(agreementOwes({ status: 'cancelled', reason: 'Cambió la norma' })).toEqual([]);
  });

  test('marking one kept writes its state and the day', () => {
    expect(keepAgreement('a1', today)).toEqual([
      { op: 'set', kind: 'agreement', record: 'a1', field: 'status', value: 'kept' },
      { op: 'set', kind: 'agreement', record: 'a1', field: 'keptOn', value: today },
    ]);
  });

  test('a form that marks it kept without a day means today; a day that stands is left alone', () => {
    const open = { status: 'in-progress' };
    const stamp = [{ op: 'set', kind: 'agreement', record: 'a1', field: 'keptOn', value: today }];
    expect(stampKept('a1', open, { status: 'kept' }, today)).toEqual(stamp);
    expect(stampKept('a1', open, { status: 'partly-kept', keptOn: '' }, today)).toEqual(stamp);
    expect(stampKept('a1', open, { status: 'kept', keptOn: '2026-11-03' }, today)).toEqual([]);
    expect(stampKept('a1', open, { status: 'not-kept' }, today)).toEqual([]);
    expect(stampKept('a1', { status: 'kept' }, { status: 'kept' }, today)).toEqual([]);
  });

  test('kept ones are counted among those due by today, without the cancelled', () => {
    const agreements = [
      { status: 'kept', dueOn: '2026-12-30' },
      { status: 'partly-kept', dueOn: '2026-10-01' },
      { status: 'cancelled', dueOn: '2026-10-01' },
      { status: 'in-progress', dueOn: '2026-10-01' },
      { status: 'in-progress', dueOn: '2026-12-01' },
      { status: 'proposed', dueOn: '2026-10-01' },
    ];
    expect(countKept(agreements, today)).toEqual({ kept: 1, due: 3 });
  });
});
