import type { ChipTone } from '#cards/card.ts';
import { appTexts } from '#texts/app.ts';
import { formatAgo } from '#texts/dates.ts';

/** What the database and the browser know about sending; times in ms of this tablet's clock. */
export interface SendingFacts {
  waiting: number;
  /** Set aside by the server or parked after failing: somebody has to look. */
  toFix: number;
  /** Photos and other files that are only here, because the server does not take files yet. */
  files?: number;
  running?: { done: number; total: number };
  lastOutcome?: string;
  lastOkAt?: number;
  /** `navigator.onLine`, only a hint: an answer decides. */
  online: boolean;
  now: number;
}

export interface ChipState {
  text: string;
  tone: ChipTone;
  /** The server no longer knows this tablet: the chip leads to entering instead of Envío. */
  mustEnter?: true;
}

/** What the chip says, worst first: at work, signed out, to be corrected, waiting, at rest. */
export function sendingState(facts: SendingFacts): ChipState {
  const { chip } = appTexts;
  const { waiting, toFix, running, lastOutcome, lastOkAt, now } = facts;
  // Somebody else answered for the server: to what was written here that is no connection.
  const offline = !facts.online || lastOutcome === 'offline' || lastOutcome === 'garbled';
  // A round that has nothing to send only looks for news: the chip stays as it was.
  if (running && running.total > 0) return { text: chip.running(running.done, running.total), tone: 'lake' };
  if (lastOutcome === 'signed-out') return { text: chip.signedOut, tone: 'clay', mustEnter: true };
  if (toFix > 0) return { text: chip.toFix(toFix), tone: 'clay' };
  if (waiting > 0) return { text: offline ? chip.waitingOffline(waiting) : chip.waiting(waiting), tone: 'wait' };
  if (facts.files) return { text: offline ? chip.filesOffline(facts.files) : chip.files(facts.files), tone: 'wait' };
  if (offline) return { text: chip.offline, tone: 'ok' };
  return { text: lastOkAt ? chip.upToDate(formatAgo(lastOkAt, now)) : chip.upToDateNever, tone: 'ok' };
}
