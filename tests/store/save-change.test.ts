import { IDBDatabase } from 'fake-indexeddb';
import { afterEach, describe, expect, test, vi } from 'vitest';
import type { Change } from '#protocol/change.ts';
import { checkChange } from '#protocol/check-change.ts';
import { hashChange } from '#protocol/hash-change.ts';
import { listRecords } from '#store/list-records.ts';
import { listOutbox } from '#store/outbox.ts';
import { readHistory } from '#store/read-history.ts';
import { readRecord } from '#store/read-record.ts';
import { type Edit, saveChange } from '#store/save-change.ts';
import { StorageTrouble, toStorageTrouble } from '#store/storage-trouble.ts';
import { strictWrite } from '#store/strict-write.ts';
import { contentsOf, makeTablet } from './make-tablet.ts';

const stream = 'region:06';
const set = (field: string, value: Extract<Edit, { op: 'set' }>['value'], record = 'v1', kind = 'visit'): Edit => ({
  op: 'set',
  kind,
  record,
  field,
  value,
});

afterEach(() => {
  vi.useRealTimers();
});

describe('a save', () => {
  test('is read back as a person sees it, and waits to be sent', async () => {
    const tablet = makeTablet();
    await saveChange(tablet, stream, [
      set('purpose', 'Ordenar el acta'),
      set('institution', 'i1'),
      set('plan', 'p1'),
      set('visitedOn', '2026-11-20'),
      set('completion', 'half-way'),
    ]);
    expect(await readRecord(tablet.db, 'visit', 'v1')).toMatchObject({
      kind: 'visit',
      id: 'v1',
      stream,
      values: { purpose: 'Ordenar el acta', completion: 'half-way' },
      versions: {},
      createdBy: 'rosa',
      updatedAt: tablet.clock.now,
      unsent: true,
      keptAlive: false,
    });
    expect(
      await listRecords(tablet.db, 'visit', { institution: 'i1', plan: 'p1', completion: 'half-way' }),
    ).toHaveLength(1);
    expect(await listRecords(tablet.db, 'visit', { from: '2026-11-20', to: '2026-11-20' })).toHaveLength(1);
    expect(await listRecords(tablet.db, 'visit', { from: '2026-11-21' })).toHaveLength(0);
    expect(await listRecords(tablet.db, 'visit', { plan: 'another' })).toHaveLength(0);
    expect(await listRecords(tablet.db, 'agreement')).toHaveLength(0);
  });

  test.each(['records', 'fields', 'outbox', 'envelopes', 'meta'])(
    'that dies while %s is written leaves nothing half',
    async (name) => {
      const tablet = makeTablet();
      await saveChange(tablet, stream, [set('purpose', 'antes')]);
      const before = await contentsOf(tablet.db);
      const cut = () => {
        throw new Error('power cut');
      };
      const hook = tablet.db.table(name).hook;
      hook('creating', cut);
      hook('updating', cut);
      await expect(
        saveChange(tablet, stream, [set('purpose', 'después'), set('purpose', 'x', 'v2')]),
      ).rejects.toThrow();
      hook('creating').unsubscribe(cut);
      hook('updating').unsubscribe(cut);
      expect(await contentsOf(tablet.db)).toEqual(before);
      await saveChange(tablet, stream, [set('purpose', 'después')]);
      expect((await listOutbox(tablet.db)).map(({ n }) => n)).toEqual([1, 2]);
    },
  );

  test('at the same time as another follows it: places 1 and 2, each naming the one before', async () => {
    const tablet = makeTablet();
    await Promise.all([
      saveChange(tablet, stream, [set('purpose', 'a')]),
      saveChange(tablet, stream, [set('whatWeDid', 'b')]),
    ]);
    const [first, second] = await listOutbox(tablet.db);
    const changes = [first, second].map((row) => JSON.parse(row!.body) as Change);
    expect(changes.map(({ n }) => n)).toEqual([1, 2]);
    expect(changes.map(({ prev }) => prev)).toEqual(['', first!.hash]);
    expect(await hashChange(changes[1]!, tablet.sha256)).toBe(second!.hash);
    expect((await readRecord(tablet.db, 'visit', 'v1'))?.values).toEqual({ purpose: 'a', whatWeDid: 'b' });
  });

  test('without the lock is refused rather than breaking the chain', async () => {
    const tablet = { ...makeTablet(), withLock: <T>(_: string, work: () => Promise<T>) => work() };
    const both = await Promise.allSettled([
      saveChange(tablet, stream, [set('purpose', 'a')]),
      saveChange(tablet, stream, [set('whatWeDid', 'b')]),
    ]);
    expect(both.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected']);
    expect(await listOutbox(tablet.db)).toHaveLength(1);
  });

  test('names what it replaces, its own unsent words too', async () => {
    const tablet = makeTablet();
    const first = await saveChange(tablet, stream, [set('purpose', 'a')]);
    const second = await saveChange(tablet, stream, [set('purpose', 'b')]);
    const view = await readRecord(tablet.db, 'visit', 'v1');
    expect(view?.heads.purpose).toEqual([second]);
    const [, row] = await listOutbox(tablet.db);
    expect((JSON.parse(row!.body) as Change).items[0]?.over).toEqual([first]);
    const history = await readHistory(tablet.db, 'visit', 'v1');
    expect(history.map(({ change, fields }) => [change, fields])).toEqual(
      [second, first]
        .sort()
        .reverse()
        .map((id) => [id, ['purpose']]),
    );
  });

  test('repairs what no server could keep', async () => {
    const tablet = makeTablet();
    await saveChange(tablet, stream, [set('purpose', 'a\0b\ud83d'), set('tags', ['\udfff', { x: 'y\0' }])]);
    expect((await readRecord(tablet.db, 'visit', 'v1'))?.values).toEqual({
      purpose: 'ab\ufffd',
      tags: ['\ufffd', { x: 'y' }],
    });
  });

  test('of more than one change may carry goes out as several, one after the other, each of them whole', async () => {
    const tablet = makeTablet();
    await saveChange(tablet, stream, [set('purpose', 'antes')]);
    const texts = Array.from({ length: 30 }, (_, i) => set(`text${i}`, 'ñ"\n'.repeat(6_600)));
    const many = Array.from({ length: 3000 }, (_, i) => set(`few${i}`, i));
    const last = await saveChange(tablet, stream, [...texts, ...many]);
    const rows = await listOutbox(tablet.db);
    const changes = rows.map(({ body }) => JSON.parse(body) as Change);
    expect(changes.map((change) => checkChange(change).kind)).toEqual(rows.map(() => 'whole'));
    expect(changes.map(({ n, prev }) => [n, prev])).toEqual(rows.map((_, i) => [i + 1, rows[i - 1]?.hash ?? '']));
    expect(rows.length).toBeGreaterThan(4);
    expect(rows.at(-1)?.id).toBe(last);
    const items = changes.slice(1).flatMap((change) => change.items.map((item) => 'field' in item && item.field));
    expect(items).toEqual([...texts, ...many].map((edit) => 'field' in edit && edit.field));
    expect(Object.keys((await readRecord(tablet.db, 'visit', 'v1'))?.values ?? {})).toHaveLength(3031);
  });

  test('that is too long, or names what may not travel, is a bug and keeps nothing', async () => {
    const tablet = makeTablet();
    await expect(saveChange(tablet, stream, [set('purpose', 'x'.repeat(263_000))])).rejects.toThrow(/too long/);
    await expect(saveChange(tablet, stream, [set('__proto__', 'x')])).rejects.toThrow(/field path/);
    await expect(saveChange(tablet, stream, [])).rejects.toThrow();
    expect(await listOutbox(tablet.db)).toEqual([]);
  });
});

describe('lists and deleting', () => {
  test('a row that is taken away takes what is in it along', async () => {
    const tablet = makeTablet();
    await saveChange(tablet, stream, [
      set('participants/k1', { order: 'a0' }),
      set('participants/k1/role', 'assisted'),
    ]);
    await saveChange(tablet, stream, [set('participants/k1/name', 'Rosa'), set('participants/k1', null)]);
    expect((await readRecord(tablet.db, 'visit', 'v1'))?.values).toEqual({});
  });

  test('a deleted record is in no list, and restored it is back', async () => {
    const tablet = makeTablet();
    await saveChange(tablet, stream, [set('purpose', 'a'), set('plan', 'p1')]);
    await saveChange(tablet, stream, [{ op: 'delete', kind: 'visit', record: 'v1' }]);
    expect(await readRecord(tablet.db, 'visit', 'v1')).toBeUndefined();
    expect(await listRecords(tablet.db, 'visit')).toEqual([]);
    expect(await listRecords(tablet.db, 'visit', { plan: 'p1' })).toEqual([]);
    await saveChange(tablet, stream, [{ op: 'restore', kind: 'visit', record: 'v1' }]);
    expect(await readRecord(tablet.db, 'visit', 'v1')).toMatchObject({ values: { purpose: 'a' }, keptAlive: false });
  });
});

describe('trouble with the storage', () => {
  test('a full disk is told as full, and nothing was kept', async () => {
    const tablet = makeTablet();
    await tablet.db.open();
    const full = () => {
      throw Object.assign(new Error('no room'), { name: 'QuotaExceededError' });
    };
    tablet.db.records.hook('creating', full);
    await expect(saveChange(tablet, stream, [set('purpose', 'a')])).rejects.toMatchObject({
      name: 'StorageTrouble',
      reason: 'full',
    });
    expect(await listOutbox(tablet.db)).toEqual([]);
  });

  test.each([
    [{ name: 'AbortError', inner: { name: 'QuotaExceededError' } }, 'full'],
    [{ name: 'OpenFailedError', inner: { name: 'AbortError', inner: { name: 'QuotaExceededError' } } }, 'full'],
    [{ name: 'VersionError' }, 'blocked'],
    [{ name: 'UnknownError' }, 'broken'],
    [{ name: 'DatabaseClosedError' }, 'broken'],
  ])('%j is %s', (error, reason) => {
    expect(toStorageTrouble(error)).toMatchObject({ reason });
  });

  test('a bug is not called trouble with the storage', () => {
    const bug = new TypeError('undefined is not a function');
    expect(toStorageTrouble(bug)).toBe(bug);
  });

  test('a write that takes longer than five seconds is given up, and does not happen later', async () => {
    const tablet = makeTablet();
    await tablet.db.open();
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
    let isBlocking = true;
    const blocker = tablet.db.transaction('rw', tablet.db.records, async () => {
      while (isBlocking) await tablet.db.records.count();
    });
    const saved = saveChange(tablet, stream, [set('purpose', 'a')]).catch((error: unknown) => error);
    while (vi.getTimerCount() === 0) await new Promise(setImmediate);
    await vi.advanceTimersByTimeAsync(5_000);
    expect(await saved).toEqual(new StorageTrouble('slow'));
    isBlocking = false;
    await blocker;
    vi.useRealTimers();
    expect(await readRecord(tablet.db, 'visit', 'v1')).toBeUndefined();
    expect(await listOutbox(tablet.db)).toEqual([]);
    await saveChange(tablet, stream, [set('purpose', 'a')]);
    expect(await listOutbox(tablet.db)).toHaveLength(1);
  });

  test('a database that opens too late does not keep what the person was told is not kept', async () => {
    const tablet = makeTablet();
    const { promise: gate, resolve: open } = Promise.withResolvers<void>();
    tablet.db.on('ready', () => gate);
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
    const { db } = tablet;
    const work = vi.fn(async () => db.drafts.count());
    const written = strictWrite(db, [db.drafts], work).catch((error: unknown) => error);
    await vi.advanceTimersByTimeAsync(5_000);
    expect(await written).toEqual(new StorageTrouble('slow'));
    vi.useRealTimers();
    open();
    await db.drafts.count();
    expect(work).not.toHaveBeenCalled();
  });

  test('every write asks to be on the disk before it is called done', async () => {
    const tablet = makeTablet();
    const opened = vi.spyOn(IDBDatabase.prototype, 'transaction');
    await saveChange(tablet, stream, [set('purpose', 'a')]);
    const writes = opened.mock.calls.filter(([, mode]) => mode === 'readwrite');
    expect(writes).toHaveLength(1);
    expect(writes.map(([, , options]) => options)).toEqual([{ durability: 'strict' }]);
    opened.mockRestore();
  });

  test('a connection that the browser closed behind a sleeping worker is opened again', async () => {
    const tablet = makeTablet();
    await saveChange(tablet, stream, [set('purpose', 'a')]);
    tablet.db.backendDB().close();
    const warned = vi.spyOn(console, 'warn').mockImplementation(() => undefined);
    await saveChange(tablet, stream, [set('purpose', 'b')]);
    warned.mockRestore();
    expect((await readRecord(tablet.db, 'visit', 'v1'))?.values).toEqual({ purpose: 'b' });
  });
});
