import { troubleTexts } from '#texts/trouble.ts';
import type { SyncOutcome } from './sync-verb.ts';

/** What the button answers, and whether it is good news, patience, or something to act on. */
export function sayOutcome(outcome: SyncOutcome): { text: string; tone: 'ok' | 'wait' | 'act' } {
  const texts = troubleTexts.outcome;
  switch (outcome.kind) {
    case 'done':
      return { text: texts.done(outcome.sent, outcome.received), tone: 'ok' };
    case 'nothing':
      return { text: texts.nothing, tone: 'ok' };
    case 'busy':
      return { text: texts.busy(outcome.retryAfterMs), tone: 'wait' };
    case 'offline':
      return { text: texts.offline, tone: 'wait' };
    case 'signed-out':
    case 'too-old':
    case 'garbled':
    case 'not-enrolled':
      return { text: texts[outcome.kind], tone: 'act' };
    default:
      return outcome satisfies never;
  }
}
