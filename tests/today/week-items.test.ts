import { describe, expect, test } from 'vitest';
import type { Json } from '#domain/json.ts';
import type { RecordView } from '#domain/record.ts';
import { weekItems } from '#features/today/week-items.ts';
import { makeRecord } from '#tests/cards/make-record.ts';

const today = '2026-11-22';
const visit = (id: string, values: Record<string, Json>) => makeRecord('visit', id, { status: 'held', ...values });
const agreement = (id: string, dueOn: string, more: Record<string, Json> = {}) =>
  makeRecord('agreement', id, { status: 'in-progress', dueOn, ...more });

function told(records: {
  visits?: RecordView[];
  agreements?: RecordView[];
  accompaniments?: RecordView[];
  checkIns?: RecordView[];
}) {
  const all = { visits: [], agreements: [], accompaniments: [], checkIns: [], ...records };
  const { week, overdue } = weekItems(all, today);
  const say = (items: typeof week) => items.map(({ what, date, record }) => `${date} ${what} ${record.id}`);
  return { week: say(week), overdue: say(overdue) };
}

describe('this week', () => {
  test('brings scheduled visits and agreements of seven days; what is overdue stays apart', () => {
    expect(
      told({
        visits: [
          visit('v1', { status: 'scheduled', visitedOn: '2026-11-24' }),
          visit('v2', { status: 'scheduled', visitedOn: '2026-11-29' }),
          visit('v3', { status: 'scheduled', visitedOn: '2026-11-18' }),
        ],
        agreements: [agreement('a1', '2026-11-27'), agreement('a2', '2026-11-20'), agreement('a3', '2026-11-28')],
      }),
    ).toEqual({
      week: ['2026-11-24 scheduled-visit v1', '2026-11-27 agreement-due a1', '2026-11-28 agreement-due a3'],
      overdue: ['2026-11-18 scheduled-visit v3', '2026-11-20 agreement-due a2'],
    });
  });

  test('leaves out what was kept, cancelled, or only proposed and past', () => {
    const agreements = ['kept', 'cancelled', 'proposed'].map((status) => agreement(status, '2026-11-20', { status }));
    expect(told({ agreements })).toEqual({ week: [], overdue: [] });
  });

  test('an agreement with a new date counts by the new one', () => {
    const agreements = [agreement('a1', '2026-11-01', { status: 'rescheduled', newDueOn: '2026-11-25' })];
    expect(told({ agreements }).week).toEqual(['2026-11-25 agreement-due a1']);
  });

  test('only the newest visit of a plan sets the next meeting', () => {
    expect(
      told({
        visits: [
          visit('v2', { plan: 'p1', visitedOn: '2026-11-09', nextVisitOn: '2026-11-24' }),
          visit('v1', { plan: 'p1', visitedOn: '2026-10-26', nextVisitOn: '2026-11-23' }),
          visit('v3', { plan: 'p2', visitedOn: '2026-11-10', nextVisitOn: '2026-11-26' }),
        ],
      }).week,
    ).toEqual(['2026-11-24 next-meeting v2', '2026-11-26 next-meeting v3']);
  });

  test('a visit that is scheduled already takes the place of the announced one', () => {
    expect(
      told({
        visits: [
          visit('v1', { plan: 'p1', visitedOn: '2026-11-09', nextVisitOn: '2026-11-23' }),
          visit('v2', { plan: 'p1', status: 'scheduled', visitedOn: '2026-11-23', nextVisitOn: '2026-11-27' }),
        ],
      }).week,
    ).toEqual(['2026-11-23 scheduled-visit v2']);
  });

  test('a meeting announced long ago and never noted is forgotten after a month', () => {
    const announced = (nextVisitOn: string) => [visit('v1', { plan: 'p1', visitedOn: '2026-10-01', nextVisitOn })];
    expect(told({ visits: announced('2026-10-20') }).overdue).toEqual([]);
    expect(told({ visits: announced('2026-11-10') }).overdue).toEqual(['2026-11-10 next-meeting v1']);
  });

  test('a contact of an accompaniment comes on the day written at the last one, and never of a closed one', () => {
    const accompaniment = (id: string, more: Record<string, Json> = {}) =>
      makeRecord('accompaniment', id, { capacity: 'Cruce del padrón', startsOn: '2026-11-10', ...more });
    const checkIn = makeRecord('check-in', 'c1', {
      accompaniment: 'a2',
      contactOn: '2026-11-16',
      nextContactOn: '2026-11-25',
      continues: 'yes',
    });
    expect(
      told({
        accompaniments: [accompaniment('a1'), accompaniment('a2'), accompaniment('a3', { closedBecause: 'sustained' })],
        checkIns: [checkIn],
      }).week,
    ).toEqual(['2026-11-24 check-in a1', '2026-11-25 check-in a2']);
  });

  test('dates that are no dates are left out', () => {
    const visits = [visit('v1', { status: 'scheduled', visitedOn: 'mañana' })];
    expect(told({ visits, agreements: [agreement('a1', '31/11')] })).toEqual({ week: [], overdue: [] });
  });
});
