import { describe, expect, test } from 'vitest';
import { listOutbox } from '#store/outbox.ts';
import { changesOf, type Enrolled, pushes, sync, withNotes, write } from './notes.ts';
import { fromAyni, noConnection, tooSlow } from './scripted-fetch.ts';

const stateOf = async ({ db }: Enrolled, id: string) => (await listOutbox(db)).find((row) => row.id === id);

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
    rosa.line.asked.length = 0;
    await sync(rosa);
    expect(await stateOf(rosa, poison)).toMatchObject({ state: 'parked', failures: 3 });
    expect(rosa.line.asked.at(-1)?.url).toBe('/v1/pull');
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

  test('is known from a dead line by one empty push, not by trying all the others', async () => {
    const rosa = await withNotes(6);
    rosa.line.trouble = () => Promise.reject(tooSlow());
    await sync(rosa);
    expect(pushes(rosa).map((changes) => changes.length)).toEqual([6, 3, 1, 0]);
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
    expect(await sync(rosa)).toEqual({ kind: 'nothing' });
    expect(await listOutbox(rosa.db)).toMatchObject([{ state: 'waiting' }]);
  });
});
