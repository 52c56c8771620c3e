import { liveQuery } from 'dexie';

export interface Watching<T> {
  seen: (value: T) => void;
  failed: (cause: unknown) => void;
  /** Ms of any clock that only goes on. */
  now: () => number;
  /** Does it after so many ms; answers how to call it off. */
  later: (work: () => void, ms: number) => () => void;
}

const calmMs = 1_000;
const mostTimes = 8;
const longestPauseMs = 4_000;

/**
 * Tells what the database answers to `querier`, and again after changes that touch it: at once when it was calm before. While
 * changes keep coming (a long pull) one look at a time is taken, with pauses that grow with its own length: a list of
 * everything would else be read anew at every page, and hold the pages up. Returns its stop.
 */
export function watchLive<T>(querier: () => T | Promise<T>, { seen, failed, now, later }: Watching<T>): () => void {
  let stop = () => {};
  let times = 0;
  const look = () => {
    const begunAt = now();
    let endedAt = begunAt;
    let answer: { value: T } | undefined;
    let isAsked = false;
    const show = () => {
      endedAt = now();
      if (answer) seen(answer.value);
      answer = undefined;
    };
    const subscription = liveQuery(async () => {
      // Asked again: something changed. It is read after the pause, by a look of its own.
      if (isAsked) return 'stale';
      isAsked = true;
      answer = { value: await querier() };
      return 'fresh';
    }).subscribe({
      next: (state) => {
        // What changed while it was read is read again; on the screen it is better than nothing.
        if (answer) show();
        if (state === 'fresh') return;
        subscription.unsubscribe();
        const calm = now() - endedAt;
        times = calm > calmMs ? 0 : Math.min(Math.max(1, times * 2), mostTimes);
        stop = later(look, Math.max(0, Math.min(longestPauseMs, (endedAt - begunAt) * times) - calm));
      },
      error: failed,
    });
    stop = () => subscription.unsubscribe();
  };
  look();
  return () => stop();
}
