import { beforeEach, describe, expect, test } from 'vitest';
import type { Json } from '#domain/json.ts';
import { countRecords, listRecords, type RecordFilter } from '#store/list-records.ts';
import { saveChange } from '#store/save-change.ts';
import type { Tablet } from '#store/tablet.ts';
import { makeTablet } from './make-tablet.ts';

let tablet: Tablet;
beforeEach(() => {
  tablet = makeTablet();
});
const write = (kind: string, record: string, values: Record<string, Json>) =>
  saveChange(
    tablet,
    'region:05',
    Object.entries(values).map(([field, value]) => ({ op: 'set', kind, record, field, value })),
  );
const remove = (kind: string, record: string) => saveChange(tablet, 'region:05', [{ op: 'delete', kind, record }]);
const listed = async (kind: string, where: RecordFilter) =>
  (await listRecords(tablet.db, kind, where)).map(({ id }) => id).sort();
const year = { from: '2026-01-01', to: '2026-12-31' };

describe('a list that is cut without reading the rest', () => {
  test('finds what hangs on a plan or an institution, with and without a date of its own', async () => {
    await write('visit', 'v1', { plan: 'p1', institution: 'i1', visitedOn: '2026-03-01' });
    await write('visit', 'v2', { plan: 'p1', institution: 'i2' });
    await write('visit', 'v3', { plan: 'p2', institution: 'i1', visitedOn: '2026-03-01' });
    expect(await listed('visit', { plan: 'p1' })).toEqual(['v1', 'v2']);
    expect(await listed('visit', { institution: 'i1' })).toEqual(['v1', 'v3']);
    expect(await listed('visit', { institution: 'i1', plan: 'p2' })).toEqual(['v3']);
    expect(await listed('visit', { plan: 'p1', from: '2026-01-01' })).toEqual(['v1']);
    expect(await listed('visit', { plan: 'p1', to: '2026-12-31' })).toEqual(['v1']);
  });

  test('takes the last ones by their date, newest first, and never a hidden one', async () => {
    for (const day of ['01', '02', '03', '04'])
      await write('visit', `v${day}`, { plan: 'p1', visitedOn: `2026-03-${day}` });
    await remove('visit', 'v04');
    const last = await listRecords(tablet.db, 'visit', { plan: 'p1', last: 2 });
    expect(last.map(({ id }) => id)).toEqual(['v03', 'v02']);
    const before = await listRecords(tablet.db, 'visit', { last: 1, to: '2026-03-02' });
    expect(before.map(({ id }) => id)).toEqual(['v02']);
  });

  test('tells the state as the rules of the kind read it, also where nobody wrote one', async () => {
    await write('visit', 'v1', { visitedOn: '2026-03-01' });
    await write('visit', 'v2', { visitedOn: '2026-03-01', status: 'scheduled' });
    await write('agreement', 'a1', { dueOn: '2026-03-01' });
    await write('accompaniment', 'c1', { startsOn: '2026-03-01' });
    await write('accompaniment', 'c2', { startsOn: '2026-03-01', closedBecause: 'sustained' });
    expect(await listed('visit', { status: 'held' })).toEqual(['v1']);
    expect(await listed('visit', { status: 'scheduled' })).toEqual(['v2']);
    expect(await listed('agreement', { status: 'in-progress' })).toEqual(['a1']);
    expect(await listed('accompaniment', { status: 'open' })).toEqual(['c1']);
  });

  test('dates an agreement by the new date that it was given', async () => {
    await write('agreement', 'a1', { dueOn: '2026-03-01', status: 'rescheduled', newDueOn: '2026-05-01' });
    expect(await listed('agreement', { status: 'rescheduled', from: '2026-04-01' })).toEqual(['a1']);
  });

  test('counts by state and date, hidden ones apart and what has no state under the empty one', async () => {
    await write('change', 'c1', { noticedOn: '2026-03-01' });
    await write('change', 'c2', { noticedOn: '2025-03-01' });
    await write('change', 'c3', { noticedOn: '2026-04-01' });
    await remove('change', 'c3');
    expect(await countRecords(tablet.db, 'change', { status: '', ...year })).toBe(1);
  });

  test('a text that is no date neither breaks a list nor counts in a year', async () => {
    await write('visit', 'v1', { plan: 'p1', visitedOn: 'mañana' });
    expect(await listed('visit', { plan: 'p1' })).toEqual(['v1']);
    expect(await countRecords(tablet.db, 'visit', { status: 'held', ...year })).toBe(0);
  });
});
