import { readAccount } from '#store/account.ts';
import { keepCrash } from '#store/crashes/crash-notes.ts';
import { openDatabase } from '#store/database.ts';
import { countOutbox } from '#store/outbox.ts';
import { createWebTablet } from '#store/web-tablet.ts';
import { isGoodOutcome } from '#sync/outcome.ts';
import { syncIfNobodyDoes } from '#sync/sync-if-nobody-does.ts';

export interface BackgroundSyncDeps {
  fetch: (url: string, init: RequestInit) => Promise<Response>;
  locks: LockManager;
  /** Asks the browser for another event. */
  register: (tag: string) => Promise<void>;
  app: string;
}

/** Page and worker agree on this name. */
export const backgroundSyncTag = 'ayni-sync';

/** Sends what waits when the browser wakes us, the page being closed; rejects while work is left, so that it wakes us again. */
export async function answerSyncEvent(event: { lastChance: boolean }, deps: BackgroundSyncDeps): Promise<void> {
  try {
    const isDrained = await drainOnce(deps);
    if (!isDrained) throw new Error('work is left: the browser should wake us again');
  } catch (trouble) {
    if (event.lastChance) await deps.register(backgroundSyncTag);
    throw trouble;
  }
}

// The connection is opened for each event and closed after it: one that slept with the worker would be dead by now.
async function drainOnce({ fetch, locks, app }: BackgroundSyncDeps): Promise<boolean> {
  const db = openDatabase('ayni', 'work');
  try {
    const account = await readAccount(db);
    // Nobody has entered on this tablet: the page asks again once somebody has.
    if (!account) return true;
    const tablet = createWebTablet({ db, person: account.person, app });
    const outcome = await syncIfNobodyDoes({ tablet, fetch }, locks).catch(async (error: unknown) => {
      // Nobody sees the worker's console: Envío tells of it.
      await keepCrash(db, error, { at: tablet.now(), app, page: 'sw' });
      throw error;
    });
    switch (outcome.kind) {
      case 'signed-out':
      case 'not-enrolled':
      case 'too-old':
        // Waking up again would change nothing: a person has to come.
        return true;
      case 'elsewhere':
        return false;
      default:
        return isGoodOutcome(outcome) && (await countOutbox(db)).waiting === 0;
    }
  } finally {
    db.close();
  }
}
