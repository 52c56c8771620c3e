import { describe, expect, test } from 'vitest';
import type { Change } from '#protocol/change.ts';
import type { Storage } from '#server/storage/storage.ts';
import { bothEngines } from './support/engines.ts';
import { makeChange, makeId, makeItem, makeReplica } from './support/make-change.ts';
import { makeEndpoint } from './support/make-endpoint.ts';

const stream = 'region:06';

describe.each(bothEngines())('one answer a change on $name', ({ newDatabase }) => {
  const newEndpoint = async () => {
    const endpoint = await makeEndpoint({ storage: await (await newDatabase()).open() });
    return { endpoint, ana: await endpoint.addMember('assistant', ['06']) };
  };

  // The last one is the item that the reason is about, where it is about one.
  const poisons: [string, (good: Change) => unknown, string, number?][] = [
    ['NUL in a text', (good) => ({ ...good, items: [makeItem(), makeItem({ value: 'a\0b' })] }), 'malformed-field', 1],
    ['a lone surrogate', (good) => ({ ...good, items: [makeItem({ value: '\ud800' })] }), 'malformed-field', 0],
    [
      'a field that reaches the prototype',
      (good) => ({ ...good, items: [makeItem({ field: '__proto__' })] }),
      'malformed-field',
      0,
    ],
    [
      '__proto__ inside a value',
      (good) => ({ ...good, items: [makeItem({ value: JSON.parse('{"__proto__":{"a":1}}') })] }),
      'malformed-field',
      0,
    ],
    ['a value 40 deep', (good) => ({ ...good, items: [makeItem({ value: nest(40) })] }), 'malformed-field', 0],
    ['n as text', (good) => ({ ...good, n: '1' }), 'malformed-field'],
    ['items that are no list', (good) => ({ ...good, items: 'nada' }), 'malformed-field'],
    [
      'a stub in place of a value',
      (good) => ({ ...good, items: [makeItem(), { ...makeItem(), value: undefined, gone: true }] }),
      'malformed-field',
      1,
    ],
    [
      'two items for one field',
      (good) => ({ ...good, items: [makeItem({ record: good.id }), makeItem(), makeItem({ record: good.id })] }),
      'malformed-field',
      2,
    ],
    [
      '300 KB',
      (good) => ({ ...good, items: [makeItem(), makeItem({ value: 'x'.repeat(300_000) }), makeItem()] }),
      'too-large',
      1,
    ],
    [
      '3,000 items',
      (good) => ({ ...good, items: Array.from({ length: 3000 }, () => makeItem({ value: 1 })) }),
      'too-large',
    ],
    ['somebody else as author', (good) => ({ ...good, author: makeId() }), 'wrong-author'],
    ['a region that is not hers', (good) => ({ ...good, stream: 'region:08' }), 'no-permission-stream'],
    ['a stream that does not exist', (good) => ({ ...good, stream: 'galaxia' }), 'no-permission-stream'],
    [
      'an instrument in the network',
      (good) => ({ ...good, stream: 'network', items: [makeItem({ kind: 'instrument' })] }),
      'no-permission-kind',
    ],
  ];
  test.each(poisons)('I1 %s among 99 good ones: set aside whole, the rest stored', async (_, poison, reason, item) => {
    const { endpoint, ana } = await newEndpoint();
    const good = Array.from({ length: 99 }, () => makeChange(ana));
    const bad = poison(makeChange(ana)) as { id: string };
    const { results } = await endpoint.push(ana, ...good.slice(0, 50), bad, ...good.slice(50));
    const told = { id: bad.id, result: 'quarantined', reason, ...(item === undefined ? {} : { item }) };
    expect(results[50]).toEqual(told);
    expect(results.filter(({ result }) => result === 'stored')).toHaveLength(99);
    expect((await endpoint.pull(ana)).changes.map(({ id }) => id)).toEqual(good.map(({ id }) => id));
    const { quarantine } = endpoint.deps.storage.tables;
    const [kept] = await quarantine.findByIdOrHash(bad.id);
    const body = await quarantine.readBody(kept!);
    expect(JSON.parse(Buffer.from(body!).toString('utf8'))).toEqual(JSON.parse(JSON.stringify(bad)));
    const again = await endpoint.push(ana, bad);
    expect(again.results).toEqual([told]);
  });

  test.each([[null], [7], ['text'], [[]], [{}], [{ id: 7 }], [{ id: 'corto' }], [{ id: '\0'.repeat(22) }]])(
    'what is no change at all (%j) is kept and answered in its place',
    async (nonsense) => {
      const { endpoint, ana } = await newEndpoint();
      const good = makeChange(ana);
      const { results } = await endpoint.push(ana, nonsense, good);
      expect(results.map(({ result }) => result)).toEqual(['quarantined', 'stored']);
      const coordinator = await endpoint.addMember('regional-coordinator', ['06']);
      const { json } = await endpoint.ask('/v1/quarantine', coordinator);
      expect(json.items).toHaveLength(1);
    },
  );

  test('kinds, operations and members that are not known yet are kept and passed on', async () => {
    const { endpoint, ana } = await newEndpoint();
    const newer = { ...makeChange(ana), mood: { happy: true } };
    newer.items = [
      makeItem({ kind: 'drone-flight', field: 'path/a1/height' }),
      { op: 'link', kind: 'x', record: 'y', to: 'z' } as never,
    ];
    expect((await endpoint.push(ana, newer)).results).toEqual([{ id: newer.id, result: 'stored' }]);
    expect((await endpoint.pull(ana)).changes[0]).toMatchObject(newer);
  });

  test('an id that another change has already is set aside, and the first stays as it was', async () => {
    const { endpoint, ana } = await newEndpoint();
    const first = makeChange(ana);
    const second = { ...makeChange(ana), id: first.id };
    const { results } = await endpoint.push(ana, first, second);
    expect(results.map(({ result, reason }) => reason ?? result)).toEqual(['stored', 'id-reused']);
    expect((await endpoint.push(ana, second)).results[0]).toMatchObject({ reason: 'id-reused' });
    expect((await endpoint.pull(ana)).changes).toEqual([expect.objectContaining(first)]);
  });

  test('somebody who used the id first in quarantine cannot keep its owner out of the log', async () => {
    const { endpoint, ana } = await newEndpoint();
    const mallory = await endpoint.addMember('assistant', ['08']);
    const change = makeChange(ana);
    expect((await endpoint.push(mallory, change)).results[0]).toMatchObject({ reason: 'wrong-author' });
    expect((await endpoint.push(ana, change)).results[0]).toEqual({ id: change.id, result: 'stored' });
  });

  test('a number that another change of the replica has already is stored all the same, and told as a fork', async () => {
    const { endpoint, ana } = await newEndpoint();
    const replica = makeReplica();
    expect(await endpoint.push(ana, makeChange(ana, { replica }))).not.toHaveProperty('fork');
    const clone = await endpoint.push(ana, makeChange(ana, { replica }));
    expect(clone).toMatchObject({ fork: true, results: [{ result: 'stored' }] });
    const both = [makeChange(ana, { n: 2, replica }), makeChange(ana, { n: 2, replica })];
    expect(await endpoint.push(ana, ...both)).toMatchObject({
      fork: true,
      results: [{ result: 'stored' }, { result: 'stored' }],
    });
  });

  test('work that was set aside enters by itself when its author may write there meanwhile', async () => {
    const storage = await (await newDatabase()).open();
    const endpoint = await makeEndpoint({ storage });
    const ana = await endpoint.addMember('assistant', ['06']);
    const early = makeChange(ana, { stream: 'region:08' });
    await endpoint.push(ana, early);
    const moved = { ...ana.person, regions: ['06', '08'] };
    const find = async (id: string) =>
      id === ana.person.id ? { ...moved, createdAt: 1 } : storage.tables.people.find(id);
    const later = await makeEndpoint({
      storage: { ...storage, tables: { ...storage.tables, people: { ...storage.tables.people, find } } },
    });
    expect((await later.push(ana, early)).results[0]!.result).toBe('stored');
    const nora = await later.addMember('national-coordinator', []);
    expect((await later.ask('/v1/quarantine', nora)).json.items).toEqual([]);
  });

  test('a fault of ours that only one change wakes keeps that one waiting and no other', async () => {
    const storage = await (await newDatabase()).open();
    const broken = makeId();
    const endpoint = await makeEndpoint({ storage: failingFor(storage, broken) });
    const ana = await endpoint.addMember('assistant', ['06']);
    const good = [makeChange(ana), makeChange(ana)] as const;
    const { results } = await endpoint.push(ana, good[0], makeChange(ana, { id: broken }), good[1]);
    expect(results.map(({ result }) => result)).toEqual(['stored', 'again', 'stored']);
    expect((await endpoint.pull(ana)).changes.map(({ seq }) => seq)).toEqual([1, 2]);
  });

  test('when nothing can be written nothing is said to be stored', async () => {
    const storage = await (await newDatabase()).open();
    let tries = 0;
    const full = async () => {
      tries += 1;
      throw Object.assign(new Error('database or disk is full'), { code: 'ERR_SQLITE_ERROR', errcode: 13 });
    };
    const endpoint = await makeEndpoint({ storage: { ...storage, write: full } });
    const ana = await endpoint.addMember('assistant', ['06']);
    const body = { now: 1, changes: [makeChange(ana), makeChange(ana)], own: [] };
    const { status, json, headers } = await endpoint.ask('/v1/push', ana, body);
    expect([status, json.error.code, headers.get('retry-after')]).toEqual([503, 'unavailable', '5']);
    expect(tries).toBe(1);
    expect((await endpoint.pull(ana, { cursors: { [stream]: [] } })).changes).toEqual([]);
  });
});

function nest(depth: number): never {
  let value: unknown = 1;
  for (let i = 0; i < depth; i++) value = [value];
  return value as never;
}

/** A storage that breaks whenever this change is about to be written. */
function failingFor(storage: Storage, id: string): Storage {
  return {
    ...storage,
    write: (work) =>
      storage.write((tables) => {
        const append: typeof tables.log.append = async (rows) => {
          if (rows.some((row) => row.id === id)) throw new Error('a fault of ours');
          await tables.log.append(rows);
        };
        return work({ ...tables, log: { ...tables.log, append } });
      }),
  };
}
