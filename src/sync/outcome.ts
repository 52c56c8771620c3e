/**
 * How a round of synchronising ended: everything that may be expected to go wrong, and nothing else (a bug throws).
 * `done` with `more` means that the time was up before the work was: another round should follow at once.
 */
export type SyncOutcome =
  | { kind: 'done'; sent: number; received: number; more?: true }
  | { kind: 'nothing' }
  | { kind: 'offline' }
  | { kind: 'busy'; retryAfterMs: number }
  | { kind: 'signed-out' }
  | { kind: 'too-old' }
  | { kind: 'garbled' }
  | { kind: 'not-enrolled' };

/** True when the endpoint was reached and everything it could take was taken. */
export function isGoodOutcome(outcome: SyncOutcome): boolean {
  return outcome.kind === 'done' || outcome.kind === 'nothing';
}
