/** How much one push may carry: changes, and bytes of their canonical JSON. */
export interface BatchSize {
  maxChanges: number;
  maxBytes: number;
}

export const largestBatch: BatchSize = { maxChanges: 100, maxBytes: 256 * 1024 };

/** Half of what was just sent without luck, down to one change. */
export function halve(sent: { changes: number; bytes: number }): BatchSize {
  return {
    maxChanges: Math.max(1, Math.floor(sent.changes / 2)),
    maxBytes: Math.max(1024, Math.ceil(sent.bytes / 2)),
  };
}

/** Twice as much after a success, up to where we began. */
export function grow(size: BatchSize): BatchSize {
  return {
    maxChanges: Math.min(largestBatch.maxChanges, size.maxChanges * 2),
    maxBytes: Math.min(largestBatch.maxBytes, size.maxBytes * 2),
  };
}
