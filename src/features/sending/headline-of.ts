import type { SyncStatus } from '#store/status.ts';
import { sendingTexts } from '#texts/sending.ts';

interface SendingFacts {
  status: SyncStatus;
  waiting: number;
  /** Set aside by the server or parked after failing. */
  toFix: number;
  /** Photos and other files that are only on this tablet. */
  files?: number;
  /** `navigator.onLine`, a hint: the last answer decides as well. */
  online: boolean;
}
/** The state in words. `tone` colours the edge: done, waiting, or somebody has to act. */
export interface Headline {
  text: string;
  help: string;
  tone: 'ok' | 'wait' | 'act';
}

/** Worst first: at work, not recognised, to be corrected, a network in the server's place, without connection, waiting, at rest. */
export function headlineOf({ status, waiting, toFix, files, online }: SendingFacts): Headline {
  const { state, stateHelp } = sendingTexts;
  const { running, lastOutcome } = status;
  const atRest = files ? stateHelp.textsUpToDate : stateHelp.upToDate;
  const waits = waiting > 0 ? stateHelp.waiting : atRest;
  if (running) return { text: state.running(running.done, running.total), help: waits, tone: 'wait' };
  if (lastOutcome === 'signed-out') return { text: state.signedOut, help: stateHelp.signedOut, tone: 'act' };
  if (lastOutcome === 'too-old') return { text: state.tooOld, help: stateHelp.tooOld, tone: 'act' };
  if (toFix > 0) return { text: state.attention(toFix), help: stateHelp.attention, tone: 'act' };
  if (online && lastOutcome === 'garbled') {
    return { text: state.offline(waiting), help: stateHelp.portal, tone: waiting > 0 ? 'act' : 'wait' };
  }
  if (!online || lastOutcome === 'offline' || lastOutcome === 'garbled') {
    return { text: state.offline(waiting), help: waits, tone: waiting > 0 ? 'wait' : 'ok' };
  }
  if (waiting > 0) return { text: state.waiting(waiting), help: stateHelp.waiting, tone: 'wait' };
  if (status.lastOkAt === undefined) return { text: state.nothingYet, help: stateHelp.nothingYet, tone: 'ok' };
  if (files) return { text: state.textsUpToDate, help: stateHelp.textsUpToDate, tone: 'wait' };
  return { text: state.upToDate, help: stateHelp.upToDate, tone: 'ok' };
}
