import { todayIn } from '#domain/calendar-date.ts';
import { loadDistricts } from '#domain/catalogues/districts.ts';
import { registerBackgroundSync } from './background-sync-tag.ts';
import { modeVerbs } from './change-mode.ts';
import { createFormStore } from './form-store.ts';
import { keepInSync, type SyncKeeper } from './keep-in-sync.ts';
import { keepStorage } from './keep-storage.ts';
import { lazyLookups } from './lazy-lookups.ts';
import type { ExampleOpening, WorkOpening } from './open-tablet.ts';
import type { Room } from './room.ts';
import { showIfStorageTrouble } from './storage-trouble.ts';
import { tidyWhenIdle } from './tidy-when-idle.ts';
import { watchWaiting } from './watch-waiting.ts';

/** A room without the way to go elsewhere, which only the router knows; and the keeper of sync, in real work only. */
export interface Session {
  room: Omit<Room, 'open'>;
  stop: () => void;
}

/** Puts together what rooms need. In the example there is no sync at all: nothing in it can reach a network. */
export function createSession(opening: WorkOpening | ExampleOpening, page: Window): Session {
  const { tablet } = opening;
  const today = () => todayIn(tablet.now());
  const formStore = createFormStore({
    tablet,
    today,
    locks: page.navigator.locks,
    onTrouble: showIfStorageTrouble,
    onSaved: () => keepStorage(page.navigator.storage),
  });
  const lookups = lazyLookups({
    tablet,
    today,
    loadDistricts: opening.kind === 'example' ? async () => opening.districts : loadDistricts,
  });
  tidyWhenIdle(tablet, page);
  const base = { mode: opening.kind, tablet, formStore, lookups, today, onTrouble, modeVerbs } as const;
  if (opening.kind === 'example') return { room: base, stop: () => tablet.db.close() };
  const keeper = startKeeper(opening, page);
  return {
    room: { ...base, account: opening.account, syncNow: keeper.syncNow },
    stop: () => {
      keeper.stop();
      tablet.db.close();
    },
  };
}

function onTrouble(error: unknown, retry: () => Promise<void>): void {
  if (!showIfStorageTrouble(error, retry)) throw error;
}

function startKeeper({ tablet }: WorkOpening, page: Window): SyncKeeper {
  const onBug = (error: unknown) => {
    if (!showIfStorageTrouble(error)) console.error('A round of sync broke', error);
  };
  return keepInSync({
    // Fetched after the first paint; the worker has precached it.
    round: async () => {
      const { syncOnce } = await import('#sync/sync-once.ts');
      return syncOnce({ tablet, fetch: (url, init) => page.fetch(url, init) });
    },
    watchWaiting: (seen) => watchWaiting(tablet.db, seen, onBug),
    registerTag: () => registerBackgroundSync(page.navigator.serviceWorker),
    onBug,
    now: tablet.now,
    dice: Math.random,
    page,
  });
}
