import { describe, expect, test } from 'vitest';
import type { Json } from '#domain/json.ts';
import { readAccount } from '#store/account.ts';
import { listOutbox } from '#store/outbox.ts';
import { saveChange } from '#store/save-change.ts';
import { syncOnce } from '#sync/sync-once.ts';
import { makeEndpoint, makeEnrolled, makeLine, still } from './real-line.ts';
import { fromAyni, hello, noConnection, portal, tooSlow } from './scripted-fetch.ts';

type Enrolled = Awaited<ReturnType<typeof makeEnrolled>>;

const sync = (tablet: Enrolled) => syncOnce({ ...still, tablet, fetch: tablet.line.fetch });
const write = (tablet: Enrolled, value: Json, stream = 'region:06', record = 'v') =>
  saveChange(tablet, stream, [{ op: 'set', kind: 'visit', record, field: 'whatWeDid', value }]);
const changesOf = (body: string): { id: string }[] => JSON.parse(body).changes;
const pushes = ({ line }: Enrolled) =>
  line.asked.filter(({ url }) => url === '/v1/push').map(({ body }) => changesOf(body));
const stateOf = async ({ db }: Enrolled, id: string) => (await listOutbox(db)).find((row) => row.id === id);

async function withNotes(count: number): Promise<Enrolled> {
  const rosa = await makeEnrolled(await makeEndpoint(), 'rosa');
  for (let i = 0; i < count; i++) await write(rosa, `nota ${i}`);
  return rosa;
}

/** A line on which every push with more changes than this has trouble. */
function narrow(rosa: Enrolled, most: number, trouble: () => Response | Promise<Response>): void {
  rosa.line.trouble = (url, init) =>
    url === '/v1/push' && changesOf(String(init.body)).length > most ? trouble() : undefined;
}

describe('a batch', () => {
  test('with one bad change: that one is set aside with its reason, the rest is stored', async () => {
    const rosa = await withNotes(50);
    const bad = await write(rosa, 'not hers', 'region:15');
    for (let i = 0; i < 49; i++) await write(rosa, `más ${i}`);
    expect(await sync(rosa)).toMatchObject({ kind: 'done', sent: 100 });
    expect(pushes(rosa).map((changes) => changes.length)).toEqual([100]);
    expect(await stateOf(rosa, bad)).toMatchObject({ state: 'set-aside', reason: 'no-permission-stream' });
    expect((await listOutbox(rosa.db, ['acknowledged'])).length).toBe(99);
  });

  test('that is too large for somebody on the way is halved until it passes, then grows again', async () => {
    const rosa = await withNotes(60);
    narrow(rosa, 20, () => new Response('<h1>413 Request Entity Too Large</h1>', { status: 413 }));
    expect(await sync(rosa)).toMatchObject({ kind: 'done', sent: 60 });
    const sizes = pushes(rosa).map((changes) => changes.length);
    expect(sizes.slice(0, 3)).toEqual([60, 30, 15]);
    expect(sizes.filter((size) => size <= 20).reduce((sum, size) => sum + size)).toBe(60);
    expect(sizes[3]).toBeGreaterThan(20);
  });

  test('that times out is halved', async () => {
    const rosa = await withNotes(16);
    narrow(rosa, 4, () => Promise.reject(tooSlow()));
    expect(await sync(rosa)).toMatchObject({ kind: 'done', sent: 16 });
    expect(
      pushes(rosa)
        .slice(0, 3)
        .map((changes) => changes.length),
    ).toEqual([16, 8, 4]);
  });

  test('that is cut on the way is shorter in the next round, and one that never left is not', async () => {
    const rosa = await withNotes(16);
    const cutAfter = async (ms: number) => {
      rosa.line.asked.length = 0;
      rosa.line.trouble = () => {
        rosa.clock.now += ms;
        throw noConnection();
      };
      expect(await sync(rosa)).toEqual({ kind: 'offline' });
      return pushes(rosa).map((changes) => changes.length);
    };
    expect(await cutAfter(10)).toEqual([16]);
    expect(await cutAfter(20_000)).toEqual([16]);
    expect(await cutAfter(20_000)).toEqual([8]);
    rosa.line.asked.length = 0;
    rosa.line.trouble = undefined;
    await sync(rosa);
    const [first, second] = pushes(rosa).map((changes) => changes.length);
    expect(first).toBe(4);
    expect(second).toBeGreaterThan(4);
  });
});

describe('a single change that no push survives', () => {
  async function poisoned() {
    const rosa = await withNotes(5);
    const poison = await write(rosa, 'poison', 'region:06', 'poisoned');
    for (let i = 0; i < 5; i++) await write(rosa, `después ${i}`);
    const poison500 = () => fromAyni({ error: { code: 'internal', message: '' } }, 500);
    rosa.line.trouble = (url, init) =>
      url === '/v1/push' && String(init.body).includes(poison) ? poison500() : undefined;
    return { rosa, poison };
  }

  test('holds nothing else up, and is parked after the third time', async () => {
    const { rosa, poison } = await poisoned();
    expect(await sync(rosa)).toMatchObject({ kind: 'done', sent: 10 });
    expect(await stateOf(rosa, poison)).toMatchObject({ state: 'waiting', failures: 1 });
    await sync(rosa);
    await sync(rosa);
    expect(await stateOf(rosa, poison)).toMatchObject({ state: 'parked', failures: 3 });
  });

  test('is tried again, alone and last, in later rounds, and arrives when it can', async () => {
    const { rosa, poison } = await poisoned();
    for (let round = 0; round < 3; round++) await sync(rosa);
    rosa.line.asked.length = 0;
    await write(rosa, 'uno más');
    expect(await sync(rosa)).toMatchObject({ kind: 'done', sent: 1 });
    expect(rosa.line.asked.map(({ url }) => url)).toEqual(['/v1/push', '/v1/pull', '/v1/push']);
    expect(pushes(rosa).at(-1)).toEqual([expect.objectContaining({ id: poison })]);
    rosa.line.trouble = undefined;
    await sync(rosa);
    expect(await stateOf(rosa, poison)).toMatchObject({ state: 'acknowledged', failures: 0 });
  });

  test('is not blamed for a dead line', async () => {
    const rosa = await withNotes(1);
    rosa.line.trouble = () => Promise.reject(tooSlow());
    for (let round = 0; round < 5; round++) expect(await sync(rosa)).toEqual({ kind: 'offline' });
    expect(await listOutbox(rosa.db)).toMatchObject([{ state: 'waiting', failures: 0 }]);
  });

  test('that the endpoint puts off is asked once more, then left for the next round', async () => {
    const rosa = await withNotes(2);
    const [first] = await listOutbox(rosa.db);
    rosa.line.trouble = (url, init) => {
      if (url !== '/v1/push') return undefined;
      const results = changesOf(String(init.body)).map(({ id }) => ({
        id,
        result: id === first?.id ? 'again' : 'stored',
      }));
      return fromAyni({ results, need: [], verdicts: [], durable: [] });
    };
    expect(await sync(rosa)).toMatchObject({ kind: 'done', sent: 1 });
    expect(pushes(rosa).map((changes) => changes.length)).toEqual([2, 1]);
    expect(await listOutbox(rosa.db)).toMatchObject([{ state: 'waiting', failures: 1 }, { state: 'acknowledged' }]);
  });

  test('goes on waiting when the answer is a word of tomorrow', async () => {
    const rosa = await withNotes(1);
    rosa.line.trouble = (url, init) => {
      if (url !== '/v1/push') return undefined;
      const results = changesOf(String(init.body)).map(({ id }) => ({ id, result: 'postponed' }));
      return fromAyni({ results, need: [], verdicts: [], durable: [] });
    };
    await sync(rosa);
    expect(await listOutbox(rosa.db)).toMatchObject([{ state: 'waiting' }]);
  });
});

describe('a round that meets', () => {
  test('no connection is offline, and nothing changed', async () => {
    const rosa = await withNotes(1);
    rosa.line.trouble = () => Promise.reject(noConnection());
    expect(await sync(rosa)).toEqual({ kind: 'offline' });
    expect(rosa.line.asked).toHaveLength(1);
  });

  test('a captive portal is garbled, and nothing is believed', async () => {
    const rosa = await withNotes(1);
    rosa.line.trouble = () => portal();
    expect(await sync(rosa)).toEqual({ kind: 'garbled' });
    expect(await listOutbox(rosa.db)).toMatchObject([{ state: 'waiting', failures: 0 }]);
  });

  test('a busy endpoint waits as long as it was asked to', async () => {
    const rosa = await withNotes(1);
    rosa.line.trouble = () => new Response('', { status: 503, headers: { 'retry-after': '90' } });
    expect(await sync(rosa)).toEqual({ kind: 'busy', retryAfterMs: 90_000 });
  });

  test('a page cut in two asks for less, and the page is not applied twice', async () => {
    const rosa = await withNotes(3);
    let cuts = 0;
    rosa.line.trouble = (url) => {
      if (url !== '/v1/pull' || cuts === 2) return undefined;
      cuts += 1;
      return new Response('{"changes": [{"id": "', { headers: fromAyni({}).headers });
    };
    expect(await sync(rosa)).toEqual({ kind: 'done', sent: 3, received: 3 });
    const sizes = rosa.line.asked.filter(({ url }) => url === '/v1/pull').map(({ body }) => JSON.parse(body).max);
    expect(sizes).toEqual([200, 100, 50]);
  });

  test('an endpoint beyond this app has pushed before it is told to update', async () => {
    const rosa = await withNotes(1);
    rosa.line.trouble = (url) => {
      if (url.startsWith('/v1/hello')) return hello({ minProtocol: 2, maxProtocol: 2 })(url);
      return url === '/v1/pull' ? fromAyni({ pages: 'of version two' }) : undefined;
    };
    expect(await sync(rosa)).toEqual({ kind: 'too-old' });
    expect(await listOutbox(rosa.db)).toMatchObject([{ state: 'acknowledged' }]);
  });

  test('an endpoint that forgot this tablet shows its pass once and is known again', async () => {
    const rosa = await withNotes(1);
    const before = await readAccount(rosa.db);
    // The same key beside another database: a backup from before this tablet was enrolled.
    const restored = makeLine(await makeEndpoint());
    rosa.line.trouble = (url, init) => restored.fetch(url, init);
    expect(await sync(rosa)).toMatchObject({ kind: 'done', sent: 1 });
    expect(restored.asked.map(({ url }) => url)).toEqual(['/v1/push', '/v1/readmit', '/v1/push', '/v1/pull']);
    expect(await readAccount(rosa.db)).toMatchObject({ person: before?.person, token: before?.token });
  });

  test('an endpoint that does not know the pass either is signed out, after asking once', async () => {
    const rosa = await withNotes(1);
    const stranger = makeLine(await makeEndpoint(7));
    rosa.line.trouble = (url, init) => stranger.fetch(url, init);
    expect(await sync(rosa)).toEqual({ kind: 'signed-out' });
    expect(stranger.asked.map(({ url }) => url)).toEqual(['/v1/push', '/v1/readmit']);
    expect(await listOutbox(rosa.db)).toMatchObject([{ state: 'waiting' }]);
  });

  test('an endpoint that promises more without end does not hold the tablet', async () => {
    const rosa = await withNotes(0);
    const page = {
      changes: [],
      cursors: {},
      more: true,
      streams: ['region:06', 'network'],
      dropped: [],
      forks: [],
      people: [],
    };
    rosa.line.trouble = (url) => (url === '/v1/pull' ? fromAyni(page) : undefined);
    expect(await sync(rosa)).toEqual({ kind: 'nothing' });
    expect(rosa.line.asked).toHaveLength(1);
  });
});
