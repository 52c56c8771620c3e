import { describe, expect, test } from 'vitest';
import { bothEngines } from './support/engines.ts';
import { makeChange, makeItem, makeReplica } from './support/make-change.ts';
import { makeEndpoint } from './support/make-endpoint.ts';

describe.each(bothEngines())('what was set aside, on $name', ({ newDatabase }) => {
  async function newScene() {
    const endpoint = await makeEndpoint({ storage: await (await newDatabase()).open() });
    const ana = await endpoint.addMember('assistant', ['06'], 'Ana');
    const cora = await endpoint.addMember('regional-coordinator', ['08'], 'Cora');
    const change = makeChange(ana, { stream: 'region:08' });
    await endpoint.push(ana, change);
    return { endpoint, ana, cora, change };
  }

  test('is shown whole, with its reason and sender, to the coordinator of its stream and to nobody else', async () => {
    const { endpoint, ana, cora, change } = await newScene();
    const { json } = await endpoint.ask('/v1/quarantine', cora);
    const [item] = json.items;
    expect(item).toMatchObject({ id: change.id, reason: 'no-permission-stream', sentBy: ana.person.id, change });
    expect(json.people).toEqual([{ id: ana.person.id, name: 'Ana' }]);
    const others = [
      ana,
      await endpoint.addMember('assistant', ['08']),
      await endpoint.addMember('reader', ['08']),
      await endpoint.addMember('administrator', ['08']),
      await endpoint.addMember('regional-coordinator', ['06']),
    ];
    for (const other of others) {
      expect((await endpoint.ask('/v1/quarantine', other)).json.items).toEqual([]);
      const answer = await endpoint.ask(`/v1/quarantine/${change.id}`, other, { verdict: 'file' });
      expect([answer.status, answer.json.error.code]).toEqual([404, 'not-found']);
    }
    expect((await endpoint.pull(cora)).changes).toEqual([]);
  });

  test('filed by the coordinator, it enters the stream as it was, and its author hears of it', async () => {
    const { endpoint, ana, cora, change } = await newScene();
    const filed = await endpoint.ask(`/v1/quarantine/${change.id}`, cora, { verdict: 'file', note: 'Sí es nuestra' });
    expect(filed.status).toBe(200);
    expect((await endpoint.pull(cora)).changes).toMatchObject([{ ...change, seq: 1 }]);
    expect((await endpoint.ask('/v1/quarantine', cora)).json.items).toEqual([]);
    const own = [{ replica: change.replica, from: 1, n: 1, hash: 'x'.repeat(43) }];
    for (let time = 0; time < 2; time++) {
      const { json } = await endpoint.ask('/v1/push', ana, { now: 1, changes: [], own });
      expect(json.verdicts).toEqual([{ id: change.id, verdict: 'file', note: 'Sí es nuestra' }]);
    }
    expect((await endpoint.push(ana, change)).results).toEqual([{ id: change.id, result: 'duplicate' }]);
    const again = await endpoint.ask(`/v1/quarantine/${change.id}`, cora, { verdict: 'return' });
    expect(again.status).toBe(404);
  });

  test('returned, it stays out of the stream and its author reads why', async () => {
    const { endpoint, ana, cora, change } = await newScene();
    await endpoint.ask(`/v1/quarantine/${change.id}`, cora, { verdict: 'return', note: 'Es de Cusco' });
    expect((await endpoint.pull(cora)).changes).toEqual([]);
    const own = [{ replica: change.replica, from: 1, n: 1, hash: 'x'.repeat(43) }];
    const { json } = await endpoint.ask('/v1/push', ana, { now: 1, changes: [change], own });
    expect(json.verdicts).toEqual([{ id: change.id, verdict: 'return', note: 'Es de Cusco' }]);
    expect(json.results[0].result).toBe('quarantined');
  });

  test('a verdict is told to its sender only', async () => {
    const { endpoint, cora, change } = await newScene();
    await endpoint.ask(`/v1/quarantine/${change.id}`, cora, { verdict: 'return', note: 'secreto' });
    const stranger = await endpoint.addMember('assistant', ['06']);
    const own = [{ replica: change.replica, from: 1, n: 9, hash: 'x'.repeat(43) }];
    const { json } = await endpoint.ask('/v1/push', stranger, { now: 1, changes: [], own });
    expect(json.verdicts).toEqual([]);
  });

  test('what other tablets could not read can only be returned, also under its hash', async () => {
    const { endpoint, cora } = await newScene();
    const dora = await endpoint.addMember('assistant', ['08']);
    await endpoint.push(dora, makeChange(dora, { items: [makeItem({ value: '\0' })] }), { id: 'corto' });
    const { json } = await endpoint.ask('/v1/quarantine', cora);
    const unreadable = json.items.filter((item: { reason: string }) => item.reason === 'malformed-field');
    expect(unreadable).toHaveLength(2);
    for (const { hash } of unreadable) {
      const filed = await endpoint.ask(`/v1/quarantine/${hash}`, cora, { verdict: 'file' });
      expect([filed.status, filed.json.error.code]).toEqual([400, 'bad-request']);
      expect((await endpoint.ask(`/v1/quarantine/${hash}`, cora, { verdict: 'return' })).status).toBe(200);
    }
    expect((await endpoint.pull(cora)).changes).toEqual([]);
  });

  test.each([
    [{}],
    [{ verdict: 'burn' }],
    [{ verdict: 'file', note: 7 }],
    [{ verdict: 'file', note: 'x'.repeat(3000) }],
    [null],
  ])('a verdict that cannot be read (%j) decides nothing', async (body) => {
    const { endpoint, cora, change } = await newScene();
    expect((await endpoint.ask(`/v1/quarantine/${change.id}`, cora, body)).status).toBe(400);
    expect((await endpoint.ask('/v1/quarantine', cora)).json.items).toHaveLength(1);
  });

  test('a change whose id another one has already can only be returned', async () => {
    const { endpoint, cora } = await newScene();
    const dora = await endpoint.addMember('assistant', ['08']);
    const first = makeChange(dora);
    const second = { ...makeChange(dora), id: first.id };
    await endpoint.push(dora, first, second);
    expect((await endpoint.ask(`/v1/quarantine/${first.id}`, cora, { verdict: 'file' })).status).toBe(400);
    expect((await endpoint.ask(`/v1/quarantine/${first.id}`, cora, { verdict: 'return' })).status).toBe(200);
    expect((await endpoint.pull(cora)).changes.map(({ n, seq, replica }) => [n, seq, replica])).toEqual([
      [1, 1, first.replica],
    ]);
  });

  test('monstrous things are listed without being carried, and never fill a reply', async () => {
    const { endpoint, cora } = await newScene();
    const dora = await endpoint.addMember('assistant', ['08']);
    await endpoint.push(dora, makeChange(dora, { items: [makeItem({ value: 'x'.repeat(400_000) })] }));
    for (let i = 0; i < 7; i++) {
      const item = makeItem({ value: 'x'.repeat(200_000) });
      await endpoint.push(dora, makeChange(dora, { stream: 'network', items: [{ ...item, kind: 'instrument' }] }));
      await endpoint.push(dora, makeChange(dora, { author: cora.person.id, items: [item] }));
    }
    const { json } = await endpoint.ask('/v1/quarantine', cora);
    const items: { bytes: number; reason: string; change?: unknown }[] = json.items;
    expect(items.map(({ reason }) => reason).sort()).toEqual([
      'no-permission-stream',
      'too-large',
      ...Array(7).fill('wrong-author'),
    ]);
    expect(items.find(({ reason }) => reason === 'too-large')).not.toHaveProperty('change');
    const carried = items.filter(({ change }) => change !== undefined);
    expect(carried).toHaveLength(6);
    expect(JSON.stringify(json).length).toBeLessThan(1.1 * 1024 * 1024);
  });

  test('the work of a revoked person is kept for her coordinator, and she reads nothing more', async () => {
    const storage = await (await newDatabase()).open();
    const endpoint = await makeEndpoint({ storage });
    const cora = await endpoint.addMember('regional-coordinator', ['06']);
    const rita = await endpoint.addMember('assistant', ['06']);
    const find = async (id: string) => {
      const person = await storage.tables.people.find(id);
      return person && id === rita.person.id ? { ...person, revokedAt: 1 } : person;
    };
    const tables = { ...storage.tables, people: { ...storage.tables.people, find } };
    const later = await makeEndpoint({ storage: { ...storage, tables } });
    const change = makeChange(rita, { replica: makeReplica() });
    expect((await later.push(rita, change)).results).toEqual([
      { id: change.id, result: 'quarantined', reason: 'revoked' },
    ]);
    const pulled = await later.ask('/v1/pull', rita, { cursors: {}, max: 1 });
    expect([pulled.status, pulled.json.error.code]).toEqual([401, 'unauthorized']);
    expect((await later.ask('/v1/quarantine', cora)).json.items).toMatchObject([{ id: change.id, reason: 'revoked' }]);
  });
});
