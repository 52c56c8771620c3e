import type { SyncOutcome } from '#sync/outcome.ts';
import { freshSchedule, isDue, type SyncTrigger, scheduleAfter, tickMs } from '#sync/schedule.ts';

export interface KeepInSyncDeps {
  /** One round under the lock `sync`; never rejects for what may be expected. */
  round: () => Promise<SyncOutcome>;
  /** Tells how many changes wait, now and after each save, whoever saved. Returns its stop. */
  watchWaiting: (seen: (waiting: number) => void) => () => void;
  /** Asks the browser to wake the worker when there is signal; does nothing where it cannot. */
  registerTag: () => Promise<void>;
  /** A bug in a round: told once, the next trigger tries again. */
  onBug: (error: unknown) => void;
  now: () => number;
  /** A number in [0, 1). */
  dice: () => number;
  page: Window;
}

/** The page's side of sync.md §6: when to try, never how. `syncNow` is the large button: it always tries and answers. */
export interface SyncKeeper {
  syncNow: () => Promise<SyncOutcome>;
  stop: () => void;
}

/** Tries at start, when the page is seen again, when the network returns, after each save and each minute while work waits. */
export function keepInSync(deps: KeepInSyncDeps): SyncKeeper {
  const { page } = deps;
  let schedule = freshSchedule;
  let waiting: number | undefined;
  let running: Promise<SyncOutcome> | undefined;
  let savedMeanwhile = false;

  const run = async (): Promise<SyncOutcome> => {
    try {
      const outcome = await deps.round();
      schedule = scheduleAfter(schedule, outcome, deps.now(), deps.dice());
      if (outcome.kind === 'done' && outcome.more) savedMeanwhile = true;
      return outcome;
    } finally {
      running = undefined;
      if (savedMeanwhile) {
        savedMeanwhile = false;
        attempt('saved');
      }
    }
  };
  const start = () => {
    running ??= run();
    return running;
  };
  const attempt = (trigger: SyncTrigger) => {
    if (running) {
      savedMeanwhile ||= trigger === 'saved';
      return;
    }
    if (isDue(schedule, trigger, deps.now(), waiting ?? 0)) start().catch(deps.onBug);
  };

  const onVisible = () => page.document.visibilityState === 'visible' && attempt('visible');
  const onOnline = () => attempt('online');
  const stopWatching = deps.watchWaiting((count) => {
    const grew = count > (waiting ?? 0);
    waiting = count;
    if (!grew) return;
    deps.registerTag().catch(deps.onBug);
    attempt('saved');
  });
  page.document.addEventListener('visibilitychange', onVisible);
  page.addEventListener('online', onOnline);
  const timer = page.setInterval(() => page.document.visibilityState === 'visible' && attempt('tick'), tickMs);
  deps.registerTag().catch(deps.onBug);
  attempt('start');

  return {
    syncNow: start,
    stop: () => {
      stopWatching();
      page.document.removeEventListener('visibilitychange', onVisible);
      page.removeEventListener('online', onOnline);
      page.clearInterval(timer);
    },
  };
}
