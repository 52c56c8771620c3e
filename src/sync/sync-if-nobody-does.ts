import type { SyncOutcome } from './outcome.ts';
import { type SyncDeps, syncOnce } from './sync-once.ts';

/**
 * A round for the worker: when a window holds the lock `sync` already it does not queue up behind it, for then the round
 * is being made; it says `elsewhere`.
 */
export function syncIfNobodyDoes(deps: SyncDeps, locks: LockManager): Promise<SyncOutcome | { kind: 'elsewhere' }> {
  // The same name as the tablet's own withLock('sync') takes.
  return locks.request(`${deps.tablet.db.name}:sync`, { ifAvailable: true }, (lock) =>
    lock ? syncOnce({ ...deps, lead: (work) => work() }) : { kind: 'elsewhere' as const },
  );
}
