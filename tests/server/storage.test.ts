import { describe, expect, test } from 'vitest';
import type { LogRow, Tables } from '#server/storage/storage.ts';
import { bothEngines } from './support/engines.ts';
import { makeId, makeReplica } from './support/make-change.ts';

const stream = 'region:06';

function makeRow(given: Partial<LogRow> = {}): LogRow {
  const body = Buffer.from('{"text":"ñandú \\u0000"}');
  const place = { stream, seq: 1, ph: 'ph-1', replica: makeReplica(), n: 1 };
  return { ...place, id: makeId(), hash: makeId(), at: 5, author: 'ana', body, receivedAt: 6, ...given };
}

/** Appends the way the endpoint does: the counter row first. */
async function appendNext({ log }: Tables, given: Partial<LogRow> = {}): Promise<number> {
  const end = (await log.lockStreams([stream])).get(stream)!;
  const seq = end.seq + 1;
  await log.append([makeRow({ seq, ...given })]);
  await log.saveStreams(new Map([[stream, { seq, ph: `ph-${seq}` }]]));
  return seq;
}

describe.each(bothEngines())('storage on $name', ({ newDatabase }) => {
  test('a change comes back byte for byte, also after a restart', async () => {
    const database = await newDatabase();
    const row = makeRow({ body: Buffer.from([0, 1, 255, 34, 0]) });
    const storage = await database.open();
    await storage.write(({ log }) => log.append([row]));
    for (const again of [storage, await database.open()]) {
      const [read] = await again.tables.log.page(stream, 0, 1);
      expect({ ...read, body: [...read!.body] }).toEqual({ ...row, body: [0, 1, 255, 34, 0] });
    }
  });

  test('what a failed transaction wrote is not there', async () => {
    const storage = await (await newDatabase()).open();
    const trouble = storage.write(async (tables) => {
      await appendNext(tables);
      throw new Error('half-way');
    });
    await expect(trouble).rejects.toThrow('half-way');
    expect(await storage.tables.log.outline(stream, 0, 10)).toEqual([]);
    expect(await storage.write((tables) => appendNext(tables))).toBe(1);
  });

  test('I4 an id enters the log once only, whatever its stream', async () => {
    const storage = await (await newDatabase()).open();
    const row = makeRow();
    await storage.write(({ log }) => log.append([row]));
    const twice = storage.write(({ log }) => log.append([{ ...row, stream: 'network' }]));
    await expect(twice).rejects.toThrow();
  });

  test('thousands of ids are looked up at once', async () => {
    const storage = await (await newDatabase()).open();
    const rows = Array.from({ length: 1200 }, (_, index) => makeRow({ seq: index + 1, n: index + 1 }));
    await storage.write(({ log }) => log.append(rows));
    const found = await storage.tables.log.find([
      ...rows.map((row) => row.id),
      ...Array.from({ length: 5000 }, makeId),
    ]);
    expect(found.size).toBe(1200);
  });

  test('a code is used by one of two tablets that try at once', async () => {
    const storage = await (await newDatabase()).open();
    await storage.tables.people.add({ id: 'ana', name: 'Ana', role: 'assistant', regions: ['06'], createdAt: 1 });
    await storage.tables.people.addCode({ hash: 'h', person: 'ana', createdAt: 1, expiresAt: 9 });
    const use = (device: string) =>
      storage.write(async ({ people }) => {
        const code = await people.lockCode('h');
        if (code!.usedAt !== undefined) return 'used';
        await people.useCode('h', { person: 'ana', device, tokenHash: device, at: 2 });
        return 'mine';
      });
    const outcomes = await Promise.all(['a', 'b', 'c', 'd'].map(use));
    expect(outcomes.filter((outcome) => outcome === 'mine')).toHaveLength(1);
  });

  test('people, tablets and codes keep every field', async () => {
    const database = await newDatabase();
    const { people } = (await database.open()).tables;
    const ana = { id: 'ana', name: 'Ana Ñ', role: 'assistant', regions: ['06', '08'], createdAt: 1 } as const;
    await people.add({ ...ana, regions: [...ana.regions] });
    await people.addDevice({ id: 'd', person: 'ana', tokenHash: 't', createdAt: 2, lastSeenAt: 3 });
    await people.noteSeen('d', 4_000_000_000_000);
    const reopened = (await database.open()).tables.people;
    expect(await reopened.find('ana')).toEqual(ana);
    expect(await reopened.findDeviceByToken('t')).toEqual({
      id: 'd',
      person: 'ana',
      tokenHash: 't',
      createdAt: 2,
      lastSeenAt: 4_000_000_000_000,
    });
    expect(await reopened.count()).toBe(1);
  });
});
