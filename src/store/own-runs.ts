import type { Run } from '#protocol/wire.ts';
import { type AyniDatabase, refuseExample } from './database.ts';
import type { OutboxState } from './tables.ts';

/**
 * Unbroken runs of changes that the server said to have and that are still kept here, set aside included; waiting and
 * parked ones break a run. `hash` is that of the last one. Reads an index, and one row a run.
 */
export async function readOwnRuns(db: AyniDatabase): Promise<Run[]> {
  refuseExample(db);
  const keys = (await db.outbox.orderBy('[replica+n+state]').keys()) as unknown as [string, number, OutboxState][];
  const runs: { replica: string; from: number; n: number; key: [string, number, OutboxState] }[] = [];
  for (const key of keys) {
    const [replica, n, state] = key;
    if (state !== 'acknowledged' && state !== 'set-aside') continue;
    const last = runs.at(-1);
    if (last?.replica === replica && last.n === n - 1) Object.assign(last, { n, key });
    else runs.push({ replica, from: n, n, key });
  }
  const rows = await Promise.all(
    runs.map(({ key }) =>
      db.outbox
        .where('[replica+n+state]')
        .equals(key as never)
        .first(),
    ),
  );
  return runs.map(({ replica, from, n }, i) => ({ replica, from, n, hash: rows[i]?.hash ?? '' }));
}

/** True when there is anything at all to tell or send: while so, a push goes before every pull. */
export async function isOutboxEmpty(db: AyniDatabase): Promise<boolean> {
  refuseExample(db);
  return (await db.outbox.count()) === 0;
}
