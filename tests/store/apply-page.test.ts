import { describe, expect, test } from 'vitest';
import type { Json } from '#domain/json.ts';
import type { LoggedChange, SetItem } from '#protocol/change.ts';
import { hashChange } from '#protocol/hash-change.ts';
import { applyPage, readCursors } from '#store/apply-page.ts';
import { envelopeToChange } from '#store/changes/envelope.ts';
import { readStates } from '#store/changes/fold-changes.ts';
import { listConflicts } from '#store/conflicts.ts';
import { listRecords } from '#store/list-records.ts';
import { listOutbox } from '#store/outbox.ts';
import { readNames } from '#store/people.ts';
import { readRecord } from '#store/read-record.ts';
import { saveChange } from '#store/save-change.ts';
import type { Tablet } from '#store/tablet.ts';
import { toStub } from '#tests/protocol/make-item-set.ts';
import { contentsOf, heard, logOf, makeTablet, pageOf } from './make-tablet.ts';

const stream = 'region:06';
const write = (tablet: Tablet, field: string, value: Json, over?: string[]) =>
  saveChange(tablet, stream, [{ op: 'set', kind: 'visit', record: 'v1', field, value, over }]);
const fetchAll = async (tablet: Tablet, log: LoggedChange[], over = {}) =>
  applyPage(tablet.db, { cursors: await readCursors(tablet.db, [stream]), max: 99 }, pageOf(log, over), heard);
const visit = (tablet: Tablet) => readRecord(tablet.db, 'visit', 'v1');

/** Rosa and Luis hold the same visit, and what both wrote since is in the log. */
async function makeMeeting() {
  const [rosa, luis] = [makeTablet('rosa'), makeTablet('luis')];
  await write(rosa, 'purpose', 'Ordenar el acta');
  await fetchAll(luis, await logOf(rosa.db));
  return { rosa, luis, share: async () => fetchBoth(rosa, luis) };
}
async function fetchBoth(rosa: Tablet, luis: Tablet) {
  const log = await logOf(rosa.db, luis.db);
  await fetchAll(rosa, log);
  await fetchAll(luis, log);
}

describe('what others wrote', () => {
  test('is read on this tablet with its author and the time of the server', async () => {
    const { luis } = await makeMeeting();
    expect(await visit(luis)).toMatchObject({
      values: { purpose: 'Ordenar el acta' },
      createdBy: 'rosa',
      createdAt: heard.time + 1,
      unsent: false,
    });
    await fetchAll(luis, [], { people: [{ id: 'rosa', name: 'Rosa Quispe' }] });
    expect(await readNames(luis.db)).toEqual(new Map([['rosa', 'Rosa Quispe']]));
  });

  test('in different fields of one record comes together', async () => {
    const { rosa, luis, share } = await makeMeeting();
    await write(rosa, 'whatWeDid', 'Leímos el acta');
    await write(luis, 'nextVisitOn', '2026-12-04');
    await share();
    for (const tablet of [rosa, luis]) {
      expect((await visit(tablet))?.values).toEqual({
        purpose: 'Ordenar el acta',
        whatWeDid: 'Leímos el acta',
        nextVisitOn: '2026-12-04',
      });
      expect(await listConflicts(tablet.db)).toEqual([]);
    }
  });

  test('in the same text stands beside ours on both tablets until one save joins both', async () => {
    const { rosa, luis, share } = await makeMeeting();
    await write(rosa, 'purpose', 'Ordenar y firmar el acta');
    await write(luis, 'purpose', 'Ordenar el acta con la UGEL');
    await share();
    for (const tablet of [rosa, luis]) {
      const [conflict, ...others] = await listConflicts(tablet.db);
      expect(others).toEqual([]);
      expect(conflict).toMatchObject({ field: 'purpose', record: { id: 'v1' } });
      expect(conflict?.versions.map(({ value, author }) => [author, value])).toEqual([
        ['luis', 'Ordenar el acta con la UGEL'],
        ['rosa', 'Ordenar y firmar el acta'],
      ]);
    }
    const heads = (await visit(luis))!.heads.purpose;
    await write(luis, 'purpose', 'Ordenar y firmar el acta con la UGEL', [...heads!]);
    await share();
    for (const tablet of [rosa, luis]) {
      expect((await visit(tablet))?.values.purpose).toBe('Ordenar y firmar el acta con la UGEL');
      expect(await listConflicts(tablet.db)).toEqual([]);
    }
  });

  test('keeps a record alive that somebody else was deleting', async () => {
    const { rosa, luis, share } = await makeMeeting();
    await saveChange(rosa, stream, [{ op: 'delete', kind: 'visit', record: 'v1' }]);
    await write(luis, 'whatWeDid', 'Leímos el acta');
    expect(await visit(rosa)).toBeUndefined();
    await share();
    for (const tablet of [rosa, luis]) {
      expect(await visit(tablet)).toMatchObject({ keptAlive: true, values: { whatWeDid: 'Leímos el acta' } });
      expect(await listRecords(tablet.db, 'visit')).toHaveLength(1);
    }
  });

  test('in a row brings the row back that somebody else took away', async () => {
    const { rosa, luis, share } = await makeMeeting();
    await saveChange(rosa, stream, [
      { op: 'set', kind: 'visit', record: 'v1', field: 'participants/k1', value: { order: 'a0' } },
      { op: 'set', kind: 'visit', record: 'v1', field: 'participants/k1/role', value: 'assisted' },
    ]);
    await share();
    await write(rosa, 'participants/k1', null);
    await write(luis, 'participants/k1/role', 'invited');
    await share();
    for (const tablet of [rosa, luis]) {
      expect((await visit(tablet))?.values).toMatchObject({
        'participants/k1': { order: '' },
        'participants/k1/role': 'invited',
      });
    }
  });

  test('is kept with its envelope: it can be passed on byte for byte', async () => {
    const { luis } = await makeMeeting();
    const [envelope] = await luis.db.envelopes.toArray();
    const states = await readStates(luis.db, [['visit', 'v1', stream]]);
    const change = envelopeToChange(envelope!, [...states.values()]);
    expect(await hashChange(change as never, luis.sha256)).toBe(envelope!.hash);
    expect(envelope).toMatchObject({ seq: 1, at: heard.time + 1, author: 'rosa', n: 1, prev: '' });
  });

  test('with an op or a field that this app does not know is kept and passed on', async () => {
    const { rosa, luis } = await makeMeeting();
    const [whole] = await logOf(rosa.db);
    const news = { op: 'move', kind: 'visit', record: 'v1', to: 'v2' };
    const hostile = { op: 'set', kind: 'visit', record: 'v1', field: '__proto__', value: { polluted: 1 }, over: [] };
    const change = { ...whole!, id: 'N'.repeat(22), seq: 2, items: [news, hostile] } as never as LoggedChange;
    await fetchAll(luis, [change]);
    const envelope = await luis.db.envelopes.get(change.id);
    expect(envelopeToChange(envelope!, [])?.items).toEqual([news, hostile]);
    expect(({} as { polluted?: 1 }).polluted).toBeUndefined();
    expect((await visit(luis))?.values).toEqual({ purpose: 'Ordenar el acta' });
  });
});

describe('a page', () => {
  test('I6 and its cursor are one: when one cannot be written, the other is not', async () => {
    const { rosa, luis } = await makeMeeting();
    await write(rosa, 'purpose', 'b');
    const before = await contentsOf(luis.db);
    const cut = () => {
      throw new Error('power cut');
    };
    luis.db.cursors.hook('updating', cut);
    const page = (await logOf(rosa.db)).slice(1);
    await expect(fetchAll(luis, page)).rejects.toThrow();
    expect(await contentsOf(luis.db)).toEqual(before);
    luis.db.cursors.hook('updating').unsubscribe(cut);
    expect(await fetchAll(luis, page)).toBe('applied');
    expect((await visit(luis))?.values.purpose).toBe('b');
    expect((await readCursors(luis.db, [stream]))[stream]).toEqual(['e1.2.ph2', 'e1.1.ph1']);
  });

  test('that was asked for with another cursor is not applied', async () => {
    const { rosa, luis } = await makeMeeting();
    await write(rosa, 'purpose', 'b');
    const before = await contentsOf(luis.db);
    const stale = await applyPage(luis.db, { cursors: { [stream]: [] }, max: 9 }, pageOf(await logOf(rosa.db)), heard);
    expect(stale).toBe('stale');
    expect(await contentsOf(luis.db)).toEqual(before);
  });

  test('with our own change gives it its place and time, and it is no longer unsent', async () => {
    const { rosa } = await makeMeeting();
    expect(await visit(rosa)).toMatchObject({ unsent: true, updatedAt: rosa.now() });
    await fetchAll(rosa, await logOf(rosa.db));
    expect(await visit(rosa)).toMatchObject({ updatedAt: heard.time + 1, values: { purpose: 'Ordenar el acta' } });
    expect(await rosa.db.envelopes.toArray()).toMatchObject([{ seq: 1, at: heard.time + 1 }]);
    expect(await listOutbox(rosa.db)).toHaveLength(1);
  });

  test('with known bytes again changes nothing, and other bytes under a known id are not believed', async () => {
    const { rosa, luis } = await makeMeeting();
    const log = await logOf(rosa.db);
    const before = await contentsOf(luis.db);
    await fetchAll(luis, log);
    const forged = log.map((change) => ({ ...change, hash: 'F'.repeat(43), items: [] }));
    await fetchAll(luis, forged);
    expect(await contentsOf(luis.db)).toEqual(before);
  });

  test('with a stub and its replacer shows what the others show', async () => {
    const { rosa } = await makeMeeting();
    await write(rosa, 'purpose', 'b');
    const [first, second] = await logOf(rosa.db);
    const items = first!.items.map((item) => toStub(item as SetItem));
    const late = makeTablet('ana');
    await fetchAll(late, [{ ...first!, items }, second!]);
    expect((await visit(late))?.values).toEqual({ purpose: 'b' });
  });

  test('that tells of a fork is not applied: nothing is deleted, the cursors beyond are gone', async () => {
    const { rosa, luis } = await makeMeeting();
    await write(rosa, 'purpose', 'b');
    await fetchAll(luis, (await logOf(rosa.db)).slice(1));
    const page = pageOf([], { forks: [{ stream, from: 1 }], cursors: { [stream]: 'e2.1.ph1' } });
    const asked = { cursors: await readCursors(luis.db, [stream]), max: 9 };
    expect(await applyPage(luis.db, asked, page, heard)).toBe('stale');
    expect(await readCursors(luis.db, [stream])).toEqual({ [stream]: ['e1.1.ph1'] });
    expect((await luis.db.envelopes.toArray()).map(({ seq }) => seq).sort()).toEqual([1, undefined]);
    expect((await visit(luis))?.values.purpose).toBe('b');
  });

  test('tells what time it is: the next change says that it was heard', async () => {
    const { luis } = await makeMeeting();
    await write(luis, 'purpose', 'b');
    expect(JSON.parse((await listOutbox(luis.db))[0]!.body)).toMatchObject({ seen: heard.time });
  });
});
