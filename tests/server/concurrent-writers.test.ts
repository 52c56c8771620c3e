import { describe, expect, test } from 'vitest';
import { acceptChanges } from '#server/rules/accept-changes.ts';
import { findResumption, maxPageBytes, readRows } from '#server/rules/read-page.ts';
import type { LogRow, Storage } from '#server/storage/storage.ts';
import { bothEngines } from './support/engines.ts';
import { makeChange } from './support/make-change.ts';

const stream = 'region:06';
const writers = 16;
const pushesPerWriter = 12;
const changesPerPush = 5;
const total = writers * pushesPerWriter * changesPerPush;

/** Sixteen people push into one stream at once while somebody reads along its cursor until all have finished. */
async function writeAndRead(storage: Storage): Promise<{ seen: LogRow[]; failures: unknown[] }> {
  const state = { writing: true };
  const reading = readAlong(storage, state);
  const outcomes = await Promise.allSettled(Array.from({ length: writers }, (_, index) => pushMany(storage, index)));
  state.writing = false;
  const failures = outcomes.flatMap((outcome) => (outcome.status === 'rejected' ? [outcome.reason] : []));
  return { seen: await reading, failures };
}

async function pushMany(storage: Storage, writer: number): Promise<void> {
  const person = { id: `writer-${writer}`, name: 'W', role: 'assistant' as const, regions: ['06'] };
  await storage.tables.people.add({ ...person, createdAt: 1 });
  for (let push = 0; push < pushesPerWriter; push++) {
    const changes = Array.from({ length: changesPerPush }, () => makeChange({ person }));
    const clocks = { now: Date.now(), serverNow: Date.now() };
    const sender = { person, device: `tablet-${writer}`, revoked: false };
    const { results } = await acceptChanges(storage, sender, changes, clocks);
    expect(results.map(({ result }) => result)).toEqual(changes.map(() => 'stored'));
  }
}

async function readAlong(storage: Storage, state: { writing: boolean }): Promise<LogRow[]> {
  const seen: LogRow[] = [];
  for (let last = false; ; ) {
    const after = seen.at(-1)?.seq ?? 0;
    const { rows } = await readRows(storage.tables.log, stream, after, { changes: 50, bytes: maxPageBytes });
    seen.push(...rows);
    if (rows.length > 0) continue;
    if (last) return seen;
    // Once more after the last writer has finished, so that nothing committed late is blamed on the reader.
    last = !state.writing;
  }
}

/** The storage without its counter row: `seq` comes from what is in the log, as a database's own sequence would. */
function withoutCounterRow(storage: Storage): Storage {
  let taken = 0;
  const takeNumbers = async () => {
    const seq = taken;
    taken += changesPerPush;
    return new Map([[stream, { seq, ph: '' }]]);
  };
  return {
    ...storage,
    write: (work) =>
      storage.write((tables) => {
        const log = { ...tables.log, lockStreams: takeNumbers, saveStreams: async () => {} };
        return work({ ...tables, log });
      }),
  };
}

const engines = bothEngines();

describe.each(engines)('I5 on $name', ({ newDatabase }) => {
  test('sixteen writers into one stream: seq is dense and a cursor reader misses nothing', async () => {
    const storage = await (await newDatabase()).open();
    const { seen, failures } = await writeAndRead(storage);
    expect(failures).toEqual([]);
    expect(seen.map((row) => row.seq)).toEqual(Array.from({ length: total }, (_, index) => index + 1));
    expect(new Set(seen.map((row) => row.id)).size).toBe(total);
    const last = seen.at(-1)!;
    const cursor = `e.${last.seq}.${last.ph}`;
    expect(await findResumption(storage.tables.log, stream, [cursor])).toMatchObject({ seq: total, isFork: false });
  });
});

// SQLite writes one transaction at a time anyway; only with several connections does the counter row carry the promise.
test('I5 without the counter row a reader on PostgreSQL misses changes', async () => {
  const postgresql = engines.find(({ name }) => name === 'postgresql')!;
  const storage = withoutCounterRow(await (await postgresql.newDatabase()).open());
  const { seen, failures } = await writeAndRead(storage);
  expect(failures).toEqual([]);
  expect(seen.length).toBeLessThan(total);
});
