import { describe, expect, test } from 'vitest';
import type { PushReply, PushResult } from '#protocol/wire.ts';
import { saveAccount } from '#store/account.ts';
import { applyPushReply } from '#store/apply-push-reply.ts';
import { countOutbox, listOutbox, noteFailure, retryParked, takeBatch } from '#store/outbox.ts';
import { isOutboxEmpty, readOwnRuns } from '#store/own-runs.ts';
import { readRecord } from '#store/read-record.ts';
import { saveChange } from '#store/save-change.ts';
import { readSyncStatus, writeSyncStatus } from '#store/status.ts';
import type { Tablet } from '#store/tablet.ts';
import { heard, makeTablet } from './make-tablet.ts';

const stream = 'region:06';
const all = { maxChanges: 100, maxBytes: 1_000_000 };
const replyOf = (results: PushResult[], over: Partial<PushReply> = {}): PushReply => ({
  results,
  need: [],
  verdicts: [],
  durable: [],
  ...over,
});

/** A tablet with `count` changes waiting, and their ids. */
async function makeWaiting(count: number): Promise<{ tablet: Tablet; ids: string[] }> {
  const tablet = makeTablet();
  const ids: string[] = [];
  for (let i = 0; i < count; i++) {
    ids.push(
      await saveChange(tablet, stream, [
        { op: 'set', kind: 'visit', record: `v${i}`, field: 'purpose', value: `nota ${i}` },
      ]),
    );
  }
  return { tablet, ids };
}
const idsOf = (rows: { id: string }[]) => rows.map(({ id }) => id);

describe('a batch', () => {
  test('takes the oldest first, within both limits, and at least one', async () => {
    const { tablet, ids } = await makeWaiting(4);
    expect(idsOf(await takeBatch(tablet.db, all))).toEqual(ids);
    expect(idsOf(await takeBatch(tablet.db, { ...all, maxChanges: 2 }))).toEqual(ids.slice(0, 2));
    expect(idsOf(await takeBatch(tablet.db, { ...all, maxBytes: 1 }))).toEqual(ids.slice(0, 1));
    expect(idsOf(await takeBatch(tablet.db, { ...all, except: new Set(ids.slice(0, 1)) }))).toEqual(ids.slice(1));
  });

  test('leaves what somebody else wrote on this tablet for her own session', async () => {
    const { tablet, ids } = await makeWaiting(1);
    const luis = { ...tablet.person, id: 'luis' };
    const entry = { device: 'd', token: 't', streams: [], epoch: 'e1', pass: 'p', endpoint: '' };
    await saveAccount(tablet.db, { ...entry, person: luis });
    const edit = { op: 'set' as const, kind: 'visit', record: 'v9', field: 'purpose', value: 'x' };
    const hers = await saveChange({ ...tablet, person: luis }, stream, [edit]);
    expect(idsOf(await takeBatch(tablet.db, all))).toEqual([hers]);
    await saveAccount(tablet.db, { ...entry, person: tablet.person });
    expect(idsOf(await takeBatch(tablet.db, all))).toEqual(ids);
  });

  test('leaves out what failed alone until nothing else waits; the third failure parks it', async () => {
    const { tablet, ids } = await makeWaiting(2);
    await noteFailure(tablet.db, [ids[0]!]);
    expect(idsOf(await takeBatch(tablet.db, all))).toEqual([ids[1]]);
    await applyPushReply(tablet, replyOf([{ id: ids[1]!, result: 'stored' }]), ids, heard);
    expect(idsOf(await takeBatch(tablet.db, all))).toEqual([ids[0]]);
    await noteFailure(tablet.db, [ids[0]!]);
    await noteFailure(tablet.db, [ids[0]!]);
    expect(await countOutbox(tablet.db)).toEqual({ waiting: 0, setAside: 0, parked: 1 });
    expect(await readRecord(tablet.db, 'visit', 'v0')).toMatchObject({ unsent: true });
    expect(await retryParked(tablet.db)).toBe(1);
    await noteFailure(tablet.db, [ids[0]!]);
    expect(await countOutbox(tablet.db)).toEqual({ waiting: 0, setAside: 0, parked: 1 });
  });
});

describe('the answer to a push', () => {
  test('is noted change by change, and nothing is removed', async () => {
    const { tablet, ids } = await makeWaiting(5);
    const before = await listOutbox(tablet.db);
    await applyPushReply(
      tablet,
      replyOf([
        { id: ids[0]!, result: 'stored' },
        { id: ids[1]!, result: 'duplicate' },
        { id: ids[2]!, result: 'quarantined', reason: 'no-permission-kind' },
        { id: ids[3]!, result: 'again' },
        { id: ids[4]!, result: 'stored' },
      ]),
      ids.slice(0, 4),
      heard,
    );
    const rows = await listOutbox(tablet.db);
    expect(rows.map(({ state }) => state)).toEqual(['acknowledged', 'acknowledged', 'set-aside', 'waiting', 'waiting']);
    expect(rows.map(({ body }) => body)).toEqual(before.map(({ body }) => body));
    expect(rows[2]).toMatchObject({ reason: 'no-permission-kind', sentAt: heard.time });
    expect(await readRecord(tablet.db, 'visit', 'v0')).toMatchObject({ unsent: false });
    expect(await readRecord(tablet.db, 'visit', 'v3')).toMatchObject({ unsent: true });
  });

  test('may say that a person decided: filed is stored, returned stays set aside with her note', async () => {
    const { tablet, ids } = await makeWaiting(2);
    const quarantined = ids.map((id) => ({ id, result: 'quarantined', reason: 'no-permission-stream' }) as const);
    await applyPushReply(tablet, replyOf(quarantined), ids, heard);
    const verdicts = [
      { id: ids[0]!, verdict: 'file' } as const,
      { id: ids[1]!, verdict: 'return', note: 'Es de otra región' } as const,
    ];
    await applyPushReply(tablet, replyOf([], { verdicts }), [], heard);
    expect(await listOutbox(tablet.db)).toMatchObject([
      { state: 'acknowledged', verdict: 'file' },
      { state: 'set-aside', verdict: 'return', note: 'Es de otra región' },
    ]);
  });

  test('may ask for what a restored server lacks: it waits again', async () => {
    const { tablet, ids } = await makeWaiting(3);
    await applyPushReply(tablet, replyOf(ids.map((id) => ({ id, result: 'stored' }))), ids, heard);
    const { replica } = (await readOwnRuns(tablet.db))[0]!;
    await applyPushReply(tablet, replyOf([], { need: [{ replica, from: 2, to: 3 }] }), [], heard);
    expect(idsOf(await takeBatch(tablet.db, all))).toEqual(ids.slice(1));
  });

  test('that tells of a fork gives the next saves another replica, beginning at 1', async () => {
    const { tablet, ids } = await makeWaiting(2);
    await applyPushReply(tablet, replyOf([{ id: ids[0]!, result: 'stored' }], { fork: true }), ids, heard);
    await saveChange(tablet, stream, [{ op: 'set', kind: 'visit', record: 'v0', field: 'purpose', value: 'x' }]);
    const rows = await listOutbox(tablet.db);
    expect(rows.map(({ n }) => n)).toEqual([1, 2, 1]);
    expect(rows[2]!.replica).not.toBe(rows[1]!.replica);
    expect(JSON.parse(rows[2]!.body)).toMatchObject({ prev: '' });
  });
});

test('own runs are what the server has, unbroken; waiting and parked changes break them', async () => {
  const { tablet, ids } = await makeWaiting(6);
  expect(await readOwnRuns(tablet.db)).toEqual([]);
  const results = [0, 1, 3, 4].map((i) => ({ id: ids[i]!, result: i === 1 ? 'quarantined' : 'stored' }) as PushResult);
  await applyPushReply(tablet, replyOf(results), ids, heard);
  const rows = await listOutbox(tablet.db);
  const { replica } = rows[0]!;
  expect(await readOwnRuns(tablet.db)).toEqual([
    { replica, from: 1, n: 2, hash: rows[1]!.hash },
    { replica, from: 4, n: 5, hash: rows[4]!.hash },
  ]);
  expect(await isOutboxEmpty(tablet.db)).toBe(false);
  expect(await isOutboxEmpty(makeTablet().db)).toBe(true);
});

test('what synchronising tells the screen is laid over what it told before', async () => {
  const { db } = makeTablet();
  expect(await readSyncStatus(db)).toEqual({});
  await writeSyncStatus(db, { lastOutcome: 'done', running: { done: 1, total: 2 } });
  await writeSyncStatus(db, { running: undefined, clockOffByMs: 600_000 });
  expect(await readSyncStatus(db)).toEqual({ lastOutcome: 'done', clockOffByMs: 600_000 });
});
