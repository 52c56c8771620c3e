import type { NoAnswer } from '#sync/wire/answer.ts';

/** Why a single question to the endpoint (people, invitations, review) brought nothing. Trying again is always harmless. */
export type VerbTrouble =
  | { kind: 'forbidden' }
  | { kind: 'not-found' }
  | { kind: 'bad-request' }
  | { kind: 'signed-out' }
  | { kind: 'not-enrolled' }
  | { kind: 'offline' }
  | { kind: 'garbled' }
  | { kind: 'too-old' }
  | { kind: 'busy'; retryAfterMs: number };

/** The trouble behind an answer without a body of ours. What only the endpoint can mend is told as busy. */
export function toVerbTrouble(answer: NoAnswer): VerbTrouble {
  switch (answer.kind) {
    case 'offline':
    case 'timeout':
      return { kind: 'offline' };
    case 'garbled':
    case 'too-old':
      return { kind: answer.kind };
    case 'busy':
      return answer;
    case 'damaged':
      return { kind: 'busy', retryAfterMs: 0 };
    case 'refused':
      if (answer.code === 'unauthorized') return { kind: 'signed-out' };
      if (answer.code === 'forbidden' || answer.code === 'not-found' || answer.code === 'bad-request') {
        return { kind: answer.code };
      }
      return { kind: 'busy', retryAfterMs: 0 };
    default:
      return answer satisfies never;
  }
}
