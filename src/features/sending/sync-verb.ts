/** How one round of sending and receiving ended, as the app's `syncNow` tells it. */
export type SyncOutcome =
  | { kind: 'done'; sent: number; received: number; more?: true }
  | { kind: 'nothing' }
  | { kind: 'offline' }
  | { kind: 'busy'; retryAfterMs: number }
  | { kind: 'signed-out' }
  | { kind: 'too-old' }
  | { kind: 'garbled' }
  | { kind: 'not-enrolled' };

export type SyncNow = () => Promise<SyncOutcome>;
