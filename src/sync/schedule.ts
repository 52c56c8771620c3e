import { longestRetryAfterMs } from '#sync/wire/retry-after.ts';
import type { SyncOutcome } from './outcome.ts';

/** What may make a tablet try. */
export type SyncTrigger = 'start' | 'visible' | 'online' | 'saved' | 'tick' | 'button' | 'background';

/** What is remembered between two tries, in ms of this tablet's clock: our own patience, and what the endpoint asked for. */
export interface Schedule {
  failures: number;
  notBefore: number;
  askedNotBefore: number;
}

export const freshSchedule: Schedule = { failures: 0, notBefore: 0, askedNotBefore: 0 };
/** While the page is visible and something waits it asks again this often. */
export const tickMs = 60_000;
export const shortestBackoffMs = 1_000;
export const longestBackoffMs = 5 * 60_000;

/** The schedule after a round; `dice` in [0, 1). Failures wait longer each time, with full jitter; `Retry-After` is obeyed. */
export function scheduleAfter(schedule: Schedule, outcome: SyncOutcome, now: number, dice: number): Schedule {
  switch (outcome.kind) {
    case 'done':
    case 'nothing':
      return freshSchedule;
    case 'busy':
    case 'offline':
    case 'garbled': {
      const failures = schedule.failures + 1;
      const askedNotBefore = outcome.kind === 'busy' ? now + outcome.retryAfterMs : 0;
      return { failures, askedNotBefore, notBefore: Math.max(askedNotBefore, now) + backoffMs(failures, dice) };
    }
    // Nothing changes by asking again: a person must enter, or the app must be updated.
    case 'signed-out':
    case 'not-enrolled':
    case 'too-old':
      return { failures: schedule.failures + 1, askedNotBefore: 0, notBefore: now + longestBackoffMs };
    default:
      return outcome satisfies never;
  }
}

/** Full jitter between 1 s and a limit that doubles from 2 s to 5 min. */
export function backoffMs(failures: number, dice: number): number {
  const limit = Math.min(longestBackoffMs, shortestBackoffMs * 2 ** Math.min(failures, 16));
  return Math.round(shortestBackoffMs + dice * (limit - shortestBackoffMs));
}

/** Whether a trigger starts a round now. `waiting` = changes that wait in the outbox. */
export function isDue(schedule: Schedule, trigger: SyncTrigger, now: number, waiting: number): boolean {
  switch (trigger) {
    // A person, or a browser that woke us, knows something that we do not.
    case 'button':
    case 'background':
      return true;
    // The connection is new: our own patience is void, the endpoint's wish is not.
    case 'online':
      return isOver(schedule.askedNotBefore, now);
    case 'tick':
      return waiting > 0 && isOver(schedule.notBefore, now);
    case 'start':
    case 'visible':
    case 'saved':
      return isOver(schedule.notBefore, now);
    default:
      return trigger satisfies never;
  }
}

// A clock that is set back must not silence the tablet for years: nothing ever asks for a longer wait than this.
const longestWaitMs = longestRetryAfterMs + longestBackoffMs;

function isOver(until: number, now: number): boolean {
  return now >= until || until - now > longestWaitMs;
}
