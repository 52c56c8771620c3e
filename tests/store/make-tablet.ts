import { createHash } from 'node:crypto';
import { IDBKeyRange, indexedDB } from 'fake-indexeddb';
import { onTestFinished } from 'vitest';
import type { Change, LoggedChange } from '#protocol/change.ts';
import { buildCursor } from '#protocol/cursor.ts';
import type { PullReply } from '#protocol/wire.ts';
import { type AyniDatabase, type DatabaseMode, openDatabase } from '#store/database.ts';
import { listOutbox } from '#store/outbox.ts';
import type { Tablet } from '#store/tablet.ts';

let made = 0;

/** A tablet over an empty database of its own, gone after the test; its clock stands still until the test moves it. */
export function makeTablet(person = 'rosa', mode: DatabaseMode = 'work'): Tablet & { clock: { now: number } } {
  made += 1;
  const name = `tablet-${made}${mode === 'example' ? '-example' : ''}`;
  const db = openDatabase(name, mode, { indexedDB, IDBKeyRange });
  onTestFinished(() => db.delete());
  const clock = { now: 1_795_305_600_000 };
  let dice = made * 1000;
  return {
    db,
    clock,
    now: () => clock.now,
    random: (count) => {
      dice += 1;
      return hashBytes(`${dice}`).subarray(0, count);
    },
    sha256: async (text) => hashBytes(text).toString('base64url'),
    withLock: createLocks(),
    app: 'test',
    person: { id: person, name: person, role: 'assistant', regions: ['06'] },
  };
}

const hashBytes = (text: string) => createHash('sha256').update(text, 'utf8').digest();

/** Locks of one browser: work under the same name runs one after the other. */
function createLocks(): Tablet['withLock'] {
  const tails = new Map<string, Promise<unknown>>();
  return <T>(name: string, work: () => Promise<T>): Promise<T> => {
    const turn = (tails.get(name) ?? Promise.resolve()).catch(() => undefined).then(work);
    tails.set(name, turn);
    return turn;
  };
}

export const heard = { time: 1_795_305_600_000, epoch: 'e1' };

/** What a server would have logged of everything saved on these tablets, in this order, one millisecond apart. */
export async function logOf(...dbs: AyniDatabase[]): Promise<LoggedChange[]> {
  const rows = (await Promise.all(dbs.map((db) => listOutbox(db)))).flat();
  return rows.map((row, i) => ({
    ...(JSON.parse(row.body) as Change),
    seq: i + 1,
    at: heard.time + i + 1,
    hash: row.hash,
  }));
}

/** A page of one stream that ends at its last change; `over` lays other members on top. */
export function pageOf(changes: LoggedChange[], over: Partial<PullReply> = {}): PullReply {
  const seq = changes.at(-1)?.seq ?? 0;
  return {
    changes,
    cursors: { 'region:06': buildCursor({ epoch: 'e1', seq, ph: `ph${seq}` }) },
    more: false,
    streams: ['region:06', 'network'],
    dropped: [],
    forks: [],
    people: [],
    ...over,
  };
}

/** Everything in these tables, for comparing before and after. */
export async function contentsOf(db: AyniDatabase): Promise<Record<string, unknown[]>> {
  const contents = await Promise.all(db.tables.map(async (table) => [table.name, await table.toArray()] as const));
  return Object.fromEntries(contents);
}
