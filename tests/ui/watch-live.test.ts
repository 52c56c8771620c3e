// Dexie watches only what it finds in the global scope when it is loaded.
import 'fake-indexeddb/auto';
import { Dexie } from 'dexie';
import { expect, test } from 'vitest';
import { watchLive } from '#ui/watch-live.ts';

/** A list, a clock that stands still, and what the watch put off. */
async function makeWorld() {
  const db = new Dexie(`watch ${Math.random()}`, { cache: 'disabled' });
  db.version(1).stores({ lines: '++id' });
  await db.open();
  const world = { clock: 0, reads: 0, seen: [] as number[], putOff: [] as { ms: number; work: () => void }[] };
  let wake = () => {};
  const until = async (isSo: () => boolean) => {
    while (!isSo()) {
      await new Promise<void>((resolve) => {
        // A turn later: whoever goes on in the middle of a look would be taken for a part of it.
        wake = () => setImmediate(resolve);
      });
    }
  };
  const watch = (read: () => Promise<number>) =>
    watchLive(
      () => {
        world.reads += 1;
        return read();
      },
      {
        seen: (count) => {
          world.seen.push(count);
          wake();
        },
        failed: (cause) => {
          throw cause;
        },
        now: () => world.clock,
        later: (work, ms) => {
          world.putOff.push({ ms, work });
          wake();
          return () => {};
        },
      },
    );
  return { db, world, until, watch, add: () => db.table('lines').add({}), count: () => db.table('lines').count() };
}

test('a change after a calm time is read at once; while they keep coming, ever more seldom and never twice at a time', async () => {
  const { world, until, watch, add, count } = await makeWorld();
  const readMs = 300;
  const stop = watch(async () => {
    const lines = await count();
    world.clock += readMs;
    return lines;
  });
  await until(() => world.seen.length === 1);

  world.clock += 5_000;
  await add();
  await until(() => world.putOff.length === 1);
  expect(world.putOff[0]?.ms).toBe(0);

  for (const [place, pause] of [300, 600, 1200, 2400, 2400].entries()) {
    world.putOff[place]!.work();
    await until(() => world.seen.length === place + 2);
    await add();
    await until(() => world.putOff.length === place + 2);
    // More of them while it waits ask for nothing more.
    await add();
    expect(world.putOff[place + 1]!.ms).toBe(pause);
    expect(world.reads).toBe(place + 2);
  }
  world.putOff.at(-1)!.work();
  await until(() => world.seen.length === 7);
  expect(world.seen.at(-1)).toBe(11);
  stop();
});

test('what is read while something changes is shown and read again', async () => {
  const { world, until, watch, add, count } = await makeWorld();
  await add();
  const begun = Promise.withResolvers<void>();
  const changed = Promise.withResolvers<void>();
  const stop = watch(async () => {
    const lines = await count();
    setImmediate(begun.resolve);
    await changed.promise;
    return lines;
  });
  await begun.promise;
  await add();
  changed.resolve();
  await until(() => world.putOff.length === 1);
  expect(world.seen).toEqual([1]);
  world.putOff[0]!.work();
  await until(() => world.seen.length === 2);
  expect(world.seen).toEqual([1, 2]);
  stop();
});

test('a watch that was stopped tells nothing more', async () => {
  const { world, until, watch, add, count } = await makeWorld();
  let ownReads = 0;
  const stop = watch(() => {
    ownReads += 1;
    return count();
  });
  await until(() => world.seen.length === 1);
  stop();
  await add();
  const other = watch(count);
  await until(() => world.seen.length === 2);
  expect(ownReads).toBe(1);
  other();
});
