import { type ReadonlySignal, signal } from '@preact/signals';
import type { FormHost } from '../form-host.ts';
import type { SavedState } from '../form-session.ts';

/** Longest time that a typed word is only in memory, in ms (design: every 3 s while dirty). */
const draftEveryMs = 3000;

interface DraftKeeper {
  saved: ReadonlySignal<SavedState>;
  /** Something was typed: a write follows within `draftEveryMs`. */
  touch: () => void;
  /** Something changed that nobody typed (where the person is): it goes with a write, and the screen says nothing of it. */
  remind: () => void;
  /** Writes now what waits. Never rejects: `saved` tells. */
  flush: () => Promise<void>;
  /** No more writes; resolves when none is under way. */
  stop: () => Promise<void>;
  /** Lets writes go on after `stop`, when closing the form failed. */
  resume: () => void;
  /** What is on the tablet is older than the screen by nothing: said after a change or when a draft was found. */
  markSaved: (at: number) => void;
  markFailed: (error: unknown) => void;
}

/**
 * Decides when a draft is written and says the truth about it. `write` resolves only after the strict commit, with the
 * instant it was taken; one write at a time, and what was typed during one is written by the next.
 */
export function createDraftKeeper(write: () => Promise<number>, host: FormHost, onFailure: (error: unknown) => void) {
  const saved = signal<SavedState>({ kind: 'untouched' });
  let cancel: (() => void) | undefined;
  let running: Promise<void> | undefined;
  let waiting = false;
  let stopped = false;

  const runOnce = async () => {
    waiting = false;
    try {
      const at = await write();
      saved.value = waiting ? { kind: 'pending' } : { kind: 'saved', at };
    } catch (error) {
      waiting = true;
      saved.value = { kind: 'failed', error };
      onFailure(error);
    }
  };
  const flush = async (): Promise<void> => {
    cancel?.();
    cancel = undefined;
    // Twice at most: once for a write under way, once for what was typed during it.
    if (running) await running;
    if (!waiting || stopped) return;
    running ??= runOnce().finally(() => {
      running = undefined;
    });
    await running;
  };
  const keeper: DraftKeeper = {
    saved,
    flush,
    touch() {
      if (saved.peek().kind !== 'failed' && saved.peek().kind !== 'pending') saved.value = { kind: 'pending' };
      keeper.remind();
    },
    remind() {
      waiting = true;
      if (!stopped) cancel ??= host.after(draftEveryMs, flush);
    },
    async stop() {
      stopped = true;
      cancel?.();
      cancel = undefined;
      await running;
    },
    resume() {
      stopped = false;
      if (waiting) cancel ??= host.after(draftEveryMs, flush);
    },
    markSaved(at) {
      waiting = false;
      saved.value = { kind: 'saved', at };
    },
    markFailed(error) {
      saved.value = { kind: 'failed', error };
    },
  };
  return keeper;
}
