import { describe, expect, test } from 'vitest';
import { keepInSync } from '#app/keep-in-sync.ts';
import type { SyncOutcome } from '#sync/outcome.ts';

/** A page whose events, timer and network are in the hands of the test. */
function makePage() {
  const document = Object.assign(new EventTarget(), { visibilityState: 'visible' });
  let tick = () => {};
  const page = Object.assign(new EventTarget(), {
    document,
    setInterval: (work: () => void) => {
      tick = work;
      return 1;
    },
    clearInterval: () => {
      tick = () => {};
    },
  });
  const clock = { now: 1_000_000 };
  const rounds: ((outcome: SyncOutcome) => Promise<void>)[] = [];
  let seeWaiting = (_count: number) => {};
  let tags = 0;
  const keeper = keepInSync({
    round: () =>
      new Promise((resolve) => {
        rounds.push(async (outcome) => {
          resolve(outcome);
          // Lets the keeper hear of it.
          await new Promise((heard) => setImmediate(heard));
        });
      }),
    watchWaiting: (seen) => {
      seeWaiting = seen;
      return () => {
        seeWaiting = () => {};
      };
    },
    registerTag: async () => {
      tags += 1;
    },
    onBug: (error) => {
      throw error;
    },
    now: () => clock.now,
    dice: () => 0.5,
    page: page as unknown as Window,
  });
  return {
    keeper,
    clock,
    rounds,
    saved: (waiting: number) => seeWaiting(waiting),
    tags: () => tags,
    tick: () => tick(),
    online: () => page.dispatchEvent(new Event('online')),
    show: (state: 'visible' | 'hidden') => {
      document.visibilityState = state;
      document.dispatchEvent(new Event('visibilitychange'));
    },
    end: (outcome: SyncOutcome) => rounds.at(-1)!(outcome),
  };
}

const nothing: SyncOutcome = { kind: 'nothing' };

describe('the page tries to send', () => {
  test('at start, when it is seen again, and after each save', async () => {
    const page = makePage();
    expect(page.rounds).toHaveLength(1);
    await page.end(nothing);
    page.show('hidden');
    expect(page.rounds).toHaveLength(1);
    page.show('visible');
    expect(page.rounds).toHaveLength(2);
    await page.end(nothing);
    page.saved(1);
    expect(page.rounds).toHaveLength(3);
  });

  test('once more when something was saved while a round was on its way', async () => {
    const page = makePage();
    page.saved(1);
    expect(page.rounds).toHaveLength(1);
    await page.end({ kind: 'done', sent: 0, received: 3 });
    expect(page.rounds).toHaveLength(2);
  });

  test('each minute while it is seen and something waits, and not for nothing', async () => {
    const page = makePage();
    await page.end(nothing);
    page.tick();
    expect(page.rounds).toHaveLength(1);
    page.saved(2);
    await page.end({ kind: 'offline' });
    page.clock.now += 6 * 60_000;
    page.show('hidden');
    page.tick();
    expect(page.rounds).toHaveLength(2);
  });

  test('as late as a busy endpoint asked for, also when the network comes back meanwhile', async () => {
    const page = makePage();
    await page.end({ kind: 'busy', retryAfterMs: 120_000 });
    page.saved(1);
    page.clock.now += 60_000;
    page.tick();
    page.online();
    expect(page.rounds).toHaveLength(1);
    page.clock.now += 61_000;
    page.online();
    expect(page.rounds).toHaveLength(2);
  });

  test('at once when the network comes back after nobody answered', async () => {
    const page = makePage();
    await page.end({ kind: 'offline' });
    page.saved(1);
    expect(page.rounds).toHaveLength(1);
    page.online();
    expect(page.rounds).toHaveLength(2);
  });

  test('whenever the button asks, joining a round that is on its way', async () => {
    const page = makePage();
    const answer = page.keeper.syncNow();
    expect(page.rounds).toHaveLength(1);
    await page.end({ kind: 'busy', retryAfterMs: 600_000 });
    expect(await answer).toEqual({ kind: 'busy', retryAfterMs: 600_000 });
    void page.keeper.syncNow();
    expect(page.rounds).toHaveLength(2);
  });

  test('further at once when a round ended before its work did', async () => {
    const page = makePage();
    await page.end({ kind: 'done', sent: 100, received: 0, more: true });
    expect(page.rounds).toHaveLength(2);
  });

  test('and asks the browser to wake the worker at start and after saves', async () => {
    const page = makePage();
    expect(page.tags()).toBe(1);
    page.saved(1);
    page.saved(2);
    page.saved(1);
    expect(page.tags()).toBe(3);
  });

  test('no more once it was stopped', async () => {
    const page = makePage();
    await page.end(nothing);
    page.keeper.stop();
    page.saved(1);
    page.online();
    page.show('visible');
    page.tick();
    expect(page.rounds).toHaveLength(1);
  });
});
