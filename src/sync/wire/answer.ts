import type { ErrorCode } from '#protocol/wire.ts';

/** What every true answer tells besides its body: the endpoint's clock (ms) and the epoch of its database. */
export interface Heard {
  time: number;
  epoch: string;
}

/** The endpoint could not take the request; `code` is stable, `retryAfterMs` is there when it asked for patience. */
interface Refusal {
  kind: 'refused';
  status: number;
  code: ErrorCode;
  heard: Heard;
}

/**
 * Everything that may come back for one message. `garbled` = somebody else answered (captive portal, proxy);
 * `damaged` = the endpoint is there, but this answer of it cannot be read; `too-old` = it no longer speaks our protocol.
 */
export type Answer<T> =
  | { kind: 'answered'; body: T; heard: Heard }
  | Refusal
  | { kind: 'offline' }
  | { kind: 'timeout' }
  | { kind: 'busy'; retryAfterMs: number }
  | { kind: 'garbled' }
  | { kind: 'damaged' }
  | { kind: 'too-old' };

/** Any answer that brought no body of ours. */
export type NoAnswer = Exclude<Answer<never>, { kind: 'answered' }>;
