import { describe, expect, test } from 'vitest';
import { listOutbox } from '#store/outbox.ts';
import { readRecord } from '#store/read-record.ts';
import { saveChange } from '#store/save-change.ts';
import { readSyncStatus } from '#store/status.ts';
import { storeVerbs } from '#sync/round/store-verbs.ts';
import { syncIfNobodyDoes } from '#sync/sync-if-nobody-does.ts';
import { syncOnce } from '#sync/sync-once.ts';
import { makeTablet } from '#tests/store/make-tablet.ts';
import { makeEndpoint, makeEnrolled, still } from './real-line.ts';

type Enrolled = Awaited<ReturnType<typeof makeEnrolled>>;

const sync = (tablet: Enrolled, more: Partial<Parameters<typeof syncOnce>[0]> = {}) =>
  syncOnce({ ...still, tablet, fetch: tablet.line.fetch, ...more });

const write = (tablet: Enrolled, text: string, record = 'visit-1', stream = 'region:06') =>
  saveChange(tablet, stream, [{ op: 'set', kind: 'visit', record, field: 'whatWeDid', value: text }]);

const paths = (tablet: Enrolled) => tablet.line.asked.map(({ url }) => url);
const states = async (tablet: Enrolled) => (await listOutbox(tablet.db)).map(({ state }) => state);

describe('a round', () => {
  test('carries a note from one tablet to another of the region, and not to another region', async () => {
    const endpoint = await makeEndpoint();
    const [rosa, julio, pio] = [
      await makeEnrolled(endpoint, 'rosa'),
      await makeEnrolled(endpoint, 'julio'),
      await makeEnrolled(endpoint, 'pio', ['08']),
    ];
    await write(rosa, 'Revisamos las metas');
    expect(await sync(rosa)).toEqual({ kind: 'done', sent: 1, received: 1 });
    expect(await sync(julio)).toEqual({ kind: 'done', sent: 0, received: 1 });
    expect((await readRecord(julio.db, 'visit', 'visit-1'))?.values.whatWeDid).toBe('Revisamos las metas');
    expect(await sync(pio)).toEqual({ kind: 'nothing' });
    expect(await readRecord(pio.db, 'visit', 'visit-1')).toBeUndefined();
  });

  test('with nothing to do is one pull', async () => {
    const rosa = await makeEnrolled(await makeEndpoint(), 'rosa');
    expect(await sync(rosa)).toEqual({ kind: 'nothing' });
    expect(paths(rosa)).toEqual(['/v1/pull']);
  });

  test('pushes first while the outbox holds anything, empty when nothing waits', async () => {
    const rosa = await makeEnrolled(await makeEndpoint(), 'rosa');
    await write(rosa, 'uno');
    await sync(rosa);
    rosa.line.asked.length = 0;
    expect(await sync(rosa)).toEqual({ kind: 'nothing' });
    expect(paths(rosa)).toEqual(['/v1/push', '/v1/pull']);
    const [row] = await listOutbox(rosa.db);
    expect(JSON.parse(rosa.line.asked[0]!.body)).toMatchObject({
      changes: [],
      own: [{ replica: row?.replica, from: 1, n: 1, hash: row?.hash }],
    });
  });

  test('sends the very bytes that were saved, again and again', async () => {
    const endpoint = await makeEndpoint();
    const rosa = await makeEnrolled(endpoint, 'rosa');
    await write(rosa, 'ñandú 🦙');
    const [{ body } = { body: '' }] = await listOutbox(rosa.db);
    rosa.line.trouble = async (url, init) => {
      await endpoint.answer(url, init);
      throw new TypeError('the answer was lost');
    };
    expect(await sync(rosa)).toEqual({ kind: 'offline' });
    expect(await states(rosa)).toEqual(['waiting']);
    rosa.line.trouble = undefined;
    expect(await sync(rosa)).toMatchObject({ kind: 'done', sent: 1 });
    const pushes = rosa.line.asked.filter(({ url }) => url === '/v1/push');
    expect(pushes.every((push) => push.body.includes(`"changes":[${body}]`))).toBe(true);
    expect(await states(rosa)).toEqual(['acknowledged']);
  });

  test('of somebody who never entered asks nothing', async () => {
    const line = { fetch: () => Promise.reject(new Error('nobody should be asked')) };
    expect(await syncOnce({ ...still, tablet: makeTablet(), ...line })).toEqual({ kind: 'not-enrolled' });
  });

  test('fetches at once a stream that was given to her since', async () => {
    const endpoint = await makeEndpoint();
    const [rosa, elena] = [await makeEnrolled(endpoint, 'rosa'), await makeEnrolled(endpoint, 'elena', ['06', '08'])];
    await write(rosa, 'uno');
    await sync(rosa);
    await elena.db.accounts.toCollection().modify({ streams: ['region:08', 'network'] });
    expect(await sync(elena)).toEqual({ kind: 'done', sent: 0, received: 1 });
  });

  test('that runs out of time says that there is more, and the next goes on where it was', async () => {
    const endpoint = await makeEndpoint();
    const rosa = await makeEnrolled(endpoint, 'rosa');
    for (let i = 0; i < 130; i++) await write(rosa, `${i}`, `visit-${i}`);
    const slow = { now: endpoint.now, deadlineMs: 1000 };
    rosa.line.trouble = () => void endpoint.elapse(1500);
    expect(await sync(rosa, slow)).toEqual({ kind: 'done', sent: 100, received: 0, more: true });
    expect(await sync(rosa, slow)).toEqual({ kind: 'done', sent: 30, received: 0, more: true });
    expect(await sync(rosa)).toEqual({ kind: 'done', sent: 0, received: 130 });
  });

  test('is one at a time: the worker leaves it to a window that is at it', async () => {
    const rosa = await makeEnrolled(await makeEndpoint(), 'rosa');
    const { promise, resolve } = Promise.withResolvers<void>();
    const window = navigator.locks.request(`${rosa.db.name}:sync`, () => promise);
    const deps = { ...still, tablet: rosa, fetch: rosa.line.fetch };
    expect(await syncIfNobodyDoes(deps, navigator.locks)).toEqual({ kind: 'elsewhere' });
    resolve();
    await window;
    expect(await syncIfNobodyDoes(deps, navigator.locks)).toEqual({ kind: 'nothing' });
  });
});

describe('the screen', () => {
  test('is told how far sending has come, how it ended and how wrong the clock is', async () => {
    const endpoint = await makeEndpoint();
    const rosa = await makeEnrolled(endpoint, 'rosa');
    for (let i = 0; i < 150; i++) await write(rosa, `${i}`, `visit-${i}`);
    rosa.clock.now = Date.UTC(1970, 0, 1, 5);
    const told: string[] = [];
    await sync(rosa, { onProgress: ({ done, total }) => told.push(`${done} de ${total}`) });
    expect(told).toEqual(['0 de 150', '100 de 150', '150 de 150']);
    const status = await readSyncStatus(rosa.db);
    expect(status).toMatchObject({ lastOutcome: 'done', lastOkAt: rosa.clock.now });
    expect(status.running).toBeUndefined();
    expect(Math.round((status.clockOffByMs ?? 0) / 3_600_000)).toBe(
      Math.round((rosa.clock.now - endpoint.now()) / 3_600_000),
    );
  });

  test('does not say for ever that a round is running when the storage breaks in it', async () => {
    const rosa = await makeEnrolled(await makeEndpoint(), 'rosa');
    await write(rosa, 'uno');
    const verbs = { ...storeVerbs, applyPushReply: () => Promise.reject(new Error('disk')) };
    await expect(sync(rosa, { verbs })).rejects.toThrow('disk');
    expect((await readSyncStatus(rosa.db)).running).toBeUndefined();
  });
});
