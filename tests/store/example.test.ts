import { describe, expect, test } from 'vitest';
import { readAccount, saveAccount } from '#store/account.ts';
import { applyPage, readCursors } from '#store/apply-page.ts';
import { applyPushReply } from '#store/apply-push-reply.ts';
import { openDatabase } from '#store/database.ts';
import { writeDraft } from '#store/drafts.ts';
import { finishDraft } from '#store/finish-draft.ts';
import { listRecords } from '#store/list-records.ts';
import { countOutbox, listOutbox, noteFailure, retryParked, takeBatch } from '#store/outbox.ts';
import { readOwnRuns } from '#store/own-runs.ts';
import { readNames } from '#store/people.ts';
import { readRecord } from '#store/read-record.ts';
import { saveChange } from '#store/save-change.ts';
import { type ExampleSave, isExampleEmpty, seedExample } from '#store/seed-example.ts';
import { readSyncStatus } from '#store/status.ts';
import { heard, makeTablet, pageOf } from './make-tablet.ts';

const stream = 'region:99';
const write = (value: string, field = 'purpose') => ({ op: 'set' as const, kind: 'visit', record: 'v1', field, value });
const saves: ExampleSave[] = [
  { stream, author: 'p1', wall: 10, edits: [write('Primera versión'), write('2026-03-01', 'visitedOn')] },
  { stream, author: 'p2', wall: 20, edits: [write('Segunda versión')] },
];

describe('the example region', () => {
  test('is seeded as if it had been agreed long ago', async () => {
    const { db } = makeTablet('ana', 'example');
    expect(await isExampleEmpty(db)).toBe(true);
    await seedExample(db, saves, [{ id: 'p1', name: 'Rosa' }]);
    expect(await readRecord(db, 'visit', 'v1')).toMatchObject({
      values: { purpose: 'Segunda versión', visitedOn: '2026-03-01' },
      versions: {},
      createdBy: 'p1',
      createdAt: 10,
      updatedBy: 'p2',
      updatedAt: 20,
      unsent: false,
    });
    expect((await readNames(db)).get('p1')).toBe('Rosa');
  });

  test('takes saves and drafts, none of which waits for a server, and forgets them when seeded again', async () => {
    const tablet = makeTablet('ana', 'example');
    await seedExample(tablet.db, saves);
    await saveChange(tablet, stream, [write('Mía')]);
    const draft = { record: 'v2', kind: 'visit', stream, author: 'ana', instrument: 'visit@1', heads: {}, held: {} };
    await finishDraft(tablet, { ...draft, touched: { purpose: 'Otra' }, isNew: true, savedAt: 1, dirty: true }, []);
    await writeDraft(tablet.db, { ...draft, touched: {}, isNew: true, savedAt: 1, dirty: true });
    expect(await readRecord(tablet.db, 'visit', 'v1')).toMatchObject({ values: { purpose: 'Mía' }, unsent: false });
    expect(await listRecords(tablet.db, 'visit')).toHaveLength(2);
    await seedExample(tablet.db, saves);
    expect(await readRecord(tablet.db, 'visit', 'v1')).toMatchObject({ values: { purpose: 'Segunda versión' } });
    expect(await listRecords(tablet.db, 'visit')).toHaveLength(1);
    expect(await tablet.db.drafts.count()).toBe(0);
  });

  test('has no tables in which anything could travel', async () => {
    const tablet = makeTablet('ana', 'example');
    await seedExample(tablet.db, saves);
    await saveChange(tablet, stream, [write('Mía')]);
    expect(tablet.db.tables.map(({ name }) => name).sort()).toEqual([
      'drafts',
      'fields',
      'files',
      'meta',
      'people',
      'records',
    ]);
    expect(await tablet.db.meta.count()).toBe(0);
    expect(await listOutbox(tablet.db)).toEqual([]);
    expect(await countOutbox(tablet.db)).toEqual({ waiting: 0, setAside: 0, parked: 0 });
    expect(await readAccount(tablet.db)).toBeUndefined();
    expect(await readSyncStatus(tablet.db)).toEqual({});
  });

  test('refuses every verb of sending and fetching', async () => {
    const tablet = makeTablet('ana', 'example');
    const { db, person } = tablet;
    const account = { person, device: 'd', token: 't', streams: [], epoch: 'e', pass: 'p', endpoint: '' };
    const nothing = { results: [], need: [], verdicts: [], durable: [] };
    const verbs: (() => Promise<unknown>)[] = [
      () => takeBatch(db, { maxChanges: 1, maxBytes: 1 }),
      () => noteFailure(db, []),
      () => retryParked(db),
      () => readOwnRuns(db),
      () => readCursors(db, [stream]),
      () => saveAccount(db, account),
      () => applyPage(db, { cursors: {}, max: 1 }, pageOf([]), heard),
      () => applyPushReply(tablet, nothing, [], heard),
    ];
    for (const verb of verbs) await expect(verb()).rejects.toThrow('the example database never travels');
  });
});

test('real work and the example can never be confused', async () => {
  expect(() => openDatabase('ayni', 'example')).toThrow();
  expect(() => openDatabase('ayni-example', 'work')).toThrow();
  await expect(seedExample(makeTablet().db, saves)).rejects.toThrow();
});
