/** How entering ended, as the app's `enrol` tells it: about the code, or about the way to the server. */
export type EnrolOutcome =
  | { kind: 'enrolled' }
  | { kind: 'code-unknown' }
  | { kind: 'code-used' }
  | { kind: 'code-expired' }
  | { kind: 'offline' }
  | { kind: 'garbled' }
  | { kind: 'too-old' }
  | { kind: 'busy'; retryAfterMs: number };
