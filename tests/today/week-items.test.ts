import { describe, expect, test } from 'vitest';
import { weekItems } from '#features/today/week-items.ts';
import { makeRecord } from '#tests/cards/make-record.ts';

const today = '2026-11-22';
const visit = (id: string, values: Record<string, string>) => makeRecord('visit', id, { status: 'held', ...values });
const agreement = (id: string, dueOn: string, more: Record<string, string> = {}) =>
  makeRecord('agreement', id, { status: 'in-progress', dueOn, ...more });
const told = (visits: ReturnType<typeof visit>[], agreements: ReturnType<typeof agreement>[] = []) =>
  weekItems(visits, agreements, today).map(
    ({ what, date, record, overdueDays }) => `${date} ${what} ${record.id} ${overdueDays}`,
  );

describe('this week', () => {
  test('brings scheduled visits and agreements of seven days, overdue ones first', () => {
    expect(
      told(
        [
          visit('v1', { status: 'scheduled', visitedOn: '2026-11-24' }),
          visit('v2', { status: 'scheduled', visitedOn: '2026-11-29' }),
        ],
        [agreement('a1', '2026-11-27'), agreement('a2', '2026-11-20'), agreement('a3', '2026-11-28')],
      ),
    ).toEqual([
      '2026-11-20 agreement-due a2 2',
      '2026-11-24 scheduled-visit v1 0',
      '2026-11-27 agreement-due a1 0',
      '2026-11-28 agreement-due a3 0',
    ]);
  });

  test('leaves out what was kept, cancelled, or only proposed and past', () => {
    expect(
      told(
        [],
        [
          agreement('a1', '2026-11-20', { status: 'kept' }),
          agreement('a2', '2026-11-20', { status: 'cancelled' }),
          agreement('a3', '2026-11-20', { status: 'proposed' }),
        ],
      ),
    ).toEqual([]);
  });

  test('an agreement with a new date counts by the new one', () => {
    expect(told([], [agreement('a1', '2026-11-01', { status: 'rescheduled', newDueOn: '2026-11-25' })])).toEqual([
      '2026-11-25 agreement-due a1 0',
    ]);
  });

  test('only the newest visit of a plan sets the next meeting', () => {
    expect(
      told([
        visit('v2', { plan: 'p1', visitedOn: '2026-11-09', nextVisitOn: '2026-11-24' }),
        visit('v1', { plan: 'p1', visitedOn: '2026-10-26', nextVisitOn: '2026-11-23' }),
        visit('v3', { plan: 'p2', visitedOn: '2026-11-10', nextVisitOn: '2026-11-26' }),
      ]),
    ).toEqual(['2026-11-24 next-meeting v2 0', '2026-11-26 next-meeting v3 0']);
  });

  test('a visit that is scheduled already takes the place of the announced one', () => {
    expect(
      told([
        visit('v1', { plan: 'p1', visitedOn: '2026-11-09', nextVisitOn: '2026-11-23' }),
        visit('v2', { plan: 'p1', status: 'scheduled', visitedOn: '2026-11-23', nextVisitOn: '2026-11-27' }),
      ]),
    ).toEqual(['2026-11-23 scheduled-visit v2 0']);
  });

  test('a meeting announced long ago and never noted is forgotten after a month', () => {
    expect(told([visit('v1', { plan: 'p1', visitedOn: '2026-10-01', nextVisitOn: '2026-10-20' })])).toEqual([]);
    expect(told([visit('v1', { plan: 'p1', visitedOn: '2026-10-01', nextVisitOn: '2026-11-10' })])).toEqual([
      '2026-11-10 next-meeting v1 12',
    ]);
  });

  test('dates that are no dates are left out', () => {
    expect(told([visit('v1', { status: 'scheduled', visitedOn: 'mañana' })], [agreement('a1', '31/11')])).toEqual([]);
  });
});
