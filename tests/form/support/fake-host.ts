import type { FormHost } from '#form/form-host.ts';

/** A page whose time passes only when told, in ms. */
export interface FakeHost extends FormHost {
  now: () => number;
  /** Lets that much time pass, running what falls due, and waits for what it began. */
  pass: (ms: number) => Promise<void>;
  /** The page goes to the background. */
  hide: () => Promise<void>;
}

export function createFakeHost(start = Date.UTC(2026, 10, 22, 15)): FakeHost {
  let time = start;
  const timers = new Set<{ due: number; work: () => void }>();
  const hidden = new Set<() => void>();
  return {
    now: () => time,
    after(ms, work) {
      const timer = { due: time + ms, work };
      timers.add(timer);
      return () => timers.delete(timer);
    },
    onHidden(work) {
      hidden.add(work);
      return () => hidden.delete(work);
    },
    async pass(ms) {
      const until = time + ms;
      for (;;) {
        const next = [...timers].filter((timer) => timer.due <= until).sort((a, b) => a.due - b.due)[0];
        if (!next) break;
        timers.delete(next);
        time = Math.max(time, next.due);
        next.work();
        await drain();
      }
      time = until;
    },
    async hide() {
      for (const work of hidden) work();
      await drain();
    },
  };
}

/** Lets every promise that is ready go on. */
export async function drain(): Promise<void> {
  await new Promise((resolve) => setImmediate(resolve));
}
