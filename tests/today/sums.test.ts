import { describe, expect, test } from 'vitest';
import { agreementDueOn, agreementStatuses, countKept } from '#domain/agreement.ts';
import type { RecordView } from '#domain/record.ts';
import { setEdits } from '#domain/record-edit.ts';
import { longUnvisited } from '#features/today/long-unvisited.ts';
import { readYear } from '#features/today/read-year.ts';
import { runningPlans } from '#features/today/running-plans.ts';
import { saveChange } from '#store/save-change.ts';
import { makeRecord } from '#tests/cards/make-record.ts';
import { makeTablet } from '#tests/store/make-tablet.ts';

const today = '2026-11-22';
const institution = (id: string, district = '060101') => makeRecord('institution', id, { name: id, district });
const plan = (id: string, of: string, more: Record<string, string> = {}) =>
  makeRecord('plan', id, { institution: of, status: 'running', startsOn: '2026-03-01', ...more });
const visit = (id: string, of: string, visitedOn: string, more: Record<string, string> = {}) =>
  makeRecord('visit', id, { institution: of, visitedOn, status: 'held', ...more });

/** A tablet that holds just these records, and what Hoy says of the year. */
async function yearOf(...records: RecordView[]) {
  const tablet = makeTablet();
  for (const { kind, id, stream, values } of records) await saveChange(tablet, stream, setEdits(kind, id, values));
  return readYear(tablet.db, today);
}

describe('what adds up this year', () => {
  test('counts changes, kept agreements of those due, held visits and the districts they went to', async () => {
    const { sum } = await yearOf(
      institution('i1', '060101'),
      institution('i2', '060102'),
      visit('v1', 'i1', '2026-02-01', { district: '060101' }),
      visit('v2', 'i2', '2026-03-01', { district: '060101' }),
      visit('v3', 'i2', '2025-12-30'),
      visit('v4', 'i2', '2026-05-01', { status: 'not-held' }),
      visit('v5', 'i2', '2026-11-30', { status: 'scheduled' }),
      makeRecord('agreement', 'a1', { status: 'kept', dueOn: '2026-05-01' }),
      makeRecord('agreement', 'a2', { status: 'in-progress', dueOn: '2026-06-01' }),
      makeRecord('agreement', 'a3', { status: 'in-progress', dueOn: '2026-12-01' }),
      makeRecord('agreement', 'a4', { status: 'cancelled', dueOn: '2026-05-01' }),
      makeRecord('agreement', 'a5', { status: 'kept', dueOn: '2025-05-01' }),
      makeRecord('agreement', 'a6', { status: 'not-kept', dueOn: '2026-12-05' }),
      makeRecord('agreement', 'a7', { status: 'proposed', dueOn: '2026-05-01' }),
      makeRecord('change', 'c1', { noticedOn: '2026-04-01' }),
      makeRecord('change', 'c2', { noticedOn: '2025-04-01' }),
    );
    expect(sum).toMatchObject({ changes: 1, kept: 1, due: 3, visits: 2, districts: 1 });
  });

  test('counts what the agreements of the year would be counted to one by one', async () => {
    const dates = ['2025-12-31', '2026-01-01', '2026-11-22', '2026-11-23', '2026-12-31', '2027-01-01'];
    const agreements = agreementStatuses.flatMap((status) =>
      dates.map((dueOn) => makeRecord('agreement', `${status}-${dueOn}`, { status, dueOn, newDueOn: '2026-10-01' })),
    );
    const ofYear = agreements.filter(({ values }) => agreementDueOn(values)?.startsWith('2026'));
    expect((await yearOf(...agreements)).sum).toMatchObject(
      countKept(
        ofYear.map(({ values }) => values),
        today,
      ),
    );
  });

  test('a capacity is in use when its last contact said so, whatever the ones before', async () => {
    const contact = (id: string, accompaniment: string, contactOn: string, useFrequency: string) =>
      makeRecord('check-in', id, { accompaniment, contactOn, useFrequency });
    const { sum } = await yearOf(
      ...['a1', 'a2', 'a3', 'a4'].map((id) => makeRecord('accompaniment', id, { startsOn: '2025-01-01' })),
      contact('c1', 'a1', '2026-05-01', 'never'),
      contact('c2', 'a1', '2026-09-01', 'always'),
      contact('c3', 'a2', '2026-05-01', 'always'),
      contact('c4', 'a2', '2026-09-01', 'sometimes'),
      contact('c5', 'a3', '2025-09-01', 'always'),
    );
    expect(sum).toMatchObject({ capacities: 1, accompaniments: 4 });
  });

  test('rural districts visited are told out of those with a rural institution, by where the visit took place', async () => {
    const at = (id: string, district: string, setting: string) =>
      makeRecord('institution', id, { name: id, district, setting });
    const { sum } = await yearOf(
      at('i1', '060101', 'rural'),
      at('i2', '060101', 'rural'),
      at('i3', '060102', 'rural'),
      at('i4', '060103', 'urban'),
      at('i5', '060104', 'rural'),
      visit('v1', 'i1', '2026-05-01'),
      visit('v2', 'i4', '2026-05-02', { district: '060104' }),
      visit('v3', 'i3', '2026-05-02', { district: '060103' }),
    );
    expect(sum).toMatchObject({ ruralDistricts: 2, knownRuralDistricts: 3 });
  });

  test('tells who waits for a visit, also under the name of the institution that joined another', async () => {
    const { unvisited } = await yearOf(
      institution('i1'),
      makeRecord('institution', 'i2', { name: 'i2', mergedInto: 'i1' }),
      institution('i3'),
      plan('p1', 'i1'),
      plan('p2', 'i3'),
      visit('v1', 'i2', '2026-08-01'),
      visit('v2', 'i3', '2026-11-01'),
    );
    expect(unvisited.map((each) => [each.institution.id, each.days])).toEqual([['i1', 113]]);
  });
});

describe('who waits for a visit', () => {
  const days = (visits: ReturnType<typeof visit>[], plans = [plan('p1', 'i1')]) =>
    longUnvisited([institution('i1')], plans, visits, today).map(({ lastOn, days }) => [lastOn, days]);

  test('is whoever has a plan on its way and was not visited for more than 90 days', () => {
    expect(days([visit('v1', 'i1', '2026-08-23')])).toEqual([['2026-08-23', 91]]);
    expect(days([visit('v1', 'i1', '2026-08-24')])).toEqual([]);
  });

  test('a visit that could not be made is no visit', () => {
    expect(days([visit('v1', 'i1', '2026-08-01'), visit('v2', 'i1', '2026-11-01', { status: 'not-held' })])).toEqual([
      ['2026-08-01', 113],
    ]);
  });

  test('without any visit the days count from the start of the plan', () => {
    expect(days([])).toEqual([[undefined, 266]]);
    expect(days([], [plan('p1', 'i1', { startsOn: '2026-11-01' })])).toEqual([]);
  });

  test('a scheduled visit, or a plan that is not on its way, takes it off', () => {
    expect(days([visit('v1', 'i1', '2026-11-30', { status: 'scheduled' })])).toEqual([]);
    expect(days([], [plan('p1', 'i1', { status: 'closed' })])).toEqual([]);
  });
});

test('plans on their way come by their last visit, so that the next note is one tap away', () => {
  const plans = [plan('p1', 'i1'), plan('p2', 'i2'), plan('p3', 'i3', { status: 'closed' })];
  const visits = [visit('v1', 'i1', '2026-10-01', { plan: 'p1' }), visit('v2', 'i2', '2026-11-01', { plan: 'p2' })];
  expect(runningPlans(plans, visits).map(({ plan }) => plan.id)).toEqual(['p2', 'p1']);
});
