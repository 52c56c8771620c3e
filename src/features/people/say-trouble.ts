import { troubleTexts } from '#texts/trouble.ts';
import type { VerbTrouble } from './people-verbs.ts';

/** What happened and what can be done. */
export function sayTrouble(trouble: VerbTrouble): string {
  const { verb, outcome, reply } = troubleTexts;
  switch (trouble.kind) {
    case 'offline':
    case 'garbled':
    case 'forbidden':
    case 'signed-out':
      return verb[trouble.kind];
    case 'busy':
      return verb.busy(trouble.retryAfterMs);
    case 'bad-request':
      return verb.refused;
    case 'not-found':
      return reply['not-found'];
    case 'too-old':
    case 'not-enrolled':
      return outcome[trouble.kind];
    default:
      return trouble satisfies never;
  }
}
