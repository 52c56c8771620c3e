import type { AyniDatabase } from './database.ts';
import { readMeta, writeMeta } from './meta.ts';

/** What page and worker tell the screen of synchronising. `lastOkAt` is ms of this tablet's clock. */
export interface SyncStatus {
  /** `kind` of the last SyncOutcome. */
  lastOutcome?: string;
  lastOkAt?: number;
  running?: { done: number; total: number };
  /** This tablet's clock minus the server's, in ms; absent while they agree within five minutes. */
  clockOffByMs?: number;
}

/** Empty while nothing was ever tried, and in the example region. */
export async function readSyncStatus(db: AyniDatabase): Promise<SyncStatus> {
  return (await readMeta(db, 'sync')) ?? {};
}

/** Lays `patch` over what is known; a member of undefined is forgotten. Writes nothing when nothing differs. */
export async function writeSyncStatus(db: AyniDatabase, patch: Partial<SyncStatus>): Promise<void> {
  await db.transaction('rw', db.meta, async () => {
    const before = await readSyncStatus(db);
    const after = { ...before, ...patch };
    const members = Object.entries(after).filter(([, value]) => value !== undefined);
    if (JSON.stringify(Object.fromEntries(members)) !== JSON.stringify(before)) {
      await writeMeta(db, 'sync', Object.fromEntries(members));
    }
  });
}
