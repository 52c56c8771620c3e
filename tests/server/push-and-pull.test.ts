import { describe, expect, test } from 'vitest';
import type { LoggedChange } from '#protocol/change.ts';
import { buildCursor, parseCursor } from '#protocol/cursor.ts';
import { bothEngines } from './support/engines.ts';
import { makeChange, makeId, makeItem } from './support/make-change.ts';
import { makeEndpoint } from './support/make-endpoint.ts';

const stream = 'region:06';
const valuesOf = (change: LoggedChange | undefined) =>
  change?.items.map((item) => ('value' in item ? item.value : 'gone'));

describe.each(bothEngines())('push and pull on $name', ({ newDatabase }) => {
  const newEndpoint = async () => makeEndpoint({ storage: await (await newDatabase()).open() });

  test('a change of one tablet is read on another of the same region, whole, with who wrote it', async () => {
    const endpoint = await newEndpoint();
    const ana = await endpoint.addMember('assistant', ['06'], 'Ana');
    const beto = await endpoint.addMember('assistant', ['06'], 'Beto');
    const change = makeChange(ana);
    const pushed = await endpoint.push(ana, change);
    expect(pushed).toEqual({ results: [{ id: change.id, result: 'stored' }], need: [], verdicts: [], durable: [] });
    const pulled = await endpoint.pull(beto);
    expect(pulled.changes).toEqual([{ ...change, seq: 1, at: pulled.changes[0]!.at, hash: expect.any(String) }]);
    expect(pulled.people).toEqual([{ id: ana.person.id, name: 'Ana' }]);
    expect(pulled.streams).toEqual([stream, 'network']);
    const again = await endpoint.pull(beto, { cursors: { [stream]: [pulled.cursors[stream]!] } });
    expect(again).toMatchObject({ changes: [], more: false, forks: [], cursors: { [stream]: pulled.cursors[stream] } });
  });

  test('the same change sent twice, also at the same moment, is stored once', async () => {
    const endpoint = await newEndpoint();
    const ana = await endpoint.addMember('assistant', ['06']);
    const change = makeChange(ana);
    const atOnce = await Promise.all([1, 2, 3, 4].map(() => endpoint.push(ana, change)));
    const results = atOnce.flatMap((reply) => reply.results.map(({ result }) => result)).sort();
    expect(results).toEqual(['duplicate', 'duplicate', 'duplicate', 'stored']);
    expect((await endpoint.push(ana, change, change)).results.map(({ result }) => result)).toEqual([
      'duplicate',
      'duplicate',
    ]);
    expect((await endpoint.pull(ana)).changes).toHaveLength(1);
  });

  test('pages hold at most max changes, and every change comes once', async () => {
    const endpoint = await newEndpoint();
    const ana = await endpoint.addMember('assistant', ['06']);
    const changes = Array.from({ length: 25 }, () => makeChange(ana));
    await endpoint.push(ana, ...changes);
    const seen: string[] = [];
    let cursor: string[] = [];
    for (let more = true; more; ) {
      const page = await endpoint.pull(ana, { cursors: { [stream]: cursor }, max: 7 });
      expect(page.changes.length).toBeLessThanOrEqual(7);
      seen.push(...page.changes.map((change) => change.id));
      cursor = [page.cursors[stream]!];
      more = page.more;
    }
    expect(seen).toEqual(changes.map((change) => change.id));
  });

  test('a page stays under 1 MB, but a change is never split', async () => {
    const endpoint = await newEndpoint();
    const ana = await endpoint.addMember('assistant', ['06']);
    const long = () => makeChange(ana, { items: [makeItem({ value: 'ñ'.repeat(120_000) })] });
    for (let i = 0; i < 6; i++) await endpoint.push(ana, long());
    const sizes: number[] = [];
    let cursor: string[] = [];
    for (let more = true; more; ) {
      const page = await endpoint.pull(ana, { cursors: { [stream]: cursor } });
      expect(JSON.stringify(page).length * 2).toBeLessThan(1024 * 1024);
      sizes.push(page.changes.length);
      cursor = [page.cursors[stream]!];
      more = page.more;
    }
    expect(sizes).toEqual([2, 2, 2]);
  });

  test('a replaced value travels as a stub only when its replacer is in the page or before it', async () => {
    const endpoint = await newEndpoint();
    const ana = await endpoint.addMember('assistant', ['06']);
    const record = makeId();
    const old = makeChange(ana, { items: [makeItem({ record, value: 'antes' }), makeItem({ value: 'otra ficha' })] });
    const young = makeChange(ana, { items: [makeItem({ record, value: 'después', over: [old.id] })] });
    await endpoint.push(ana, old, young);
    const whole = await endpoint.pull(ana);
    expect(whole.changes.map(valuesOf)).toEqual([['gone', 'otra ficha'], ['después']]);
    expect(whole.changes[0]!.items[0]).toMatchObject({ gone: true, over: [], record });
    const first = await endpoint.pull(ana, { max: 1 });
    expect(first.changes.map(valuesOf)).toEqual([['antes', 'otra ficha']]);
  });

  test('a value that arrives after what replaced it travels as a stub, also in a later page', async () => {
    const endpoint = await newEndpoint();
    const ana = await endpoint.addMember('assistant', ['06']);
    const record = makeId();
    const late = makeChange(ana, { items: [makeItem({ record, value: 'tarde' })] });
    const replacer = makeChange(ana, { items: [makeItem({ record, value: 'temprano', over: [late.id] })] });
    await endpoint.push(ana, replacer);
    await endpoint.push(ana, late);
    const first = await endpoint.pull(ana, { max: 1 });
    const second = await endpoint.pull(ana, { cursors: { [stream]: [first.cursors[stream]!] }, max: 1 });
    expect([...first.changes, ...second.changes].map(valuesOf)).toEqual([['temprano'], ['gone']]);
  });

  test('a cursor of another history goes back to the newest place that both share, and says so', async () => {
    const endpoint = await newEndpoint();
    const ana = await endpoint.addMember('assistant', ['06']);
    await endpoint.push(ana, makeChange(ana), makeChange(ana));
    const first = (await endpoint.pull(ana, { max: 1 })).cursors[stream]!;
    const last = (await endpoint.pull(ana)).cursors[stream]!;
    const foreign = buildCursor({ ...parseCursor(last)!, ph: 'x'.repeat(43) });
    const beyond = buildCursor({ ...parseCursor(last)!, seq: 99 });
    const shared = await endpoint.pull(ana, { cursors: { [stream]: [beyond, foreign, first] } });
    expect(shared.forks).toEqual([{ stream, from: 1 }]);
    expect(shared.changes.map((change) => change.seq)).toEqual([2]);
    const none = await endpoint.pull(ana, { cursors: { [stream]: [foreign, 'nonsense'] } });
    expect(none.forks).toEqual([{ stream, from: 0 }]);
    expect(none.changes).toHaveLength(2);
  });

  test('a cursor goes on under another epoch as long as the log behind it is the same', async () => {
    const storage = await (await newDatabase()).open();
    const before = await makeEndpoint({ storage, epoch: 'before' });
    const ana = await before.addMember('assistant', ['06']);
    await before.push(ana, makeChange(ana));
    const cursor = (await before.pull(ana)).cursors[stream]!;
    const after = await makeEndpoint({ storage, epoch: 'after' });
    const page = await after.pull(ana, { cursors: { [stream]: [cursor] } });
    expect(page).toMatchObject({ changes: [], forks: [] });
    expect(parseCursor(page.cursors[stream]!)!.epoch).toBe('after');
  });

  test('one region never sees another: asked for it, she is told that it is not hers', async () => {
    const endpoint = await newEndpoint();
    const ana = await endpoint.addMember('assistant', ['06']);
    const carla = await endpoint.addMember('assistant', ['08']);
    await endpoint.push(ana, makeChange(ana));
    const page = await endpoint.pull(carla, {
      cursors: { 'region:06': [], 'region:08': [], 'region:99': [], network: [] },
    });
    expect(page).toMatchObject({ changes: [], people: [], dropped: ['region:06', 'region:99'] });
    expect(Object.keys(page.cursors)).toEqual(['region:08', 'network']);
  });

  test('the national coordination reads every region', async () => {
    const endpoint = await newEndpoint();
    const ana = await endpoint.addMember('assistant', ['06']);
    const nora = await endpoint.addMember('national-coordinator', []);
    await endpoint.push(ana, makeChange(ana));
    const page = await endpoint.pull(nora);
    expect(page.streams).toHaveLength(26);
    expect(page.changes).toHaveLength(1);
  });
});
