import { Dexie } from 'dexie';

/** Why this tablet cannot keep something: no room, a broken or closed database, an old window in the way, over 5 s. */
export type StorageTroubleReason = 'full' | 'broken' | 'blocked' | 'slow';

/** Nothing was kept. Caught once, in the app, and told in a dialog that cannot be missed. */
export class StorageTrouble extends Error {
  override readonly name = 'StorageTrouble';
  readonly reason: StorageTroubleReason;
  constructor(reason: StorageTroubleReason, cause?: unknown) {
    super(`storage: ${reason}`, { cause });
    this.reason = reason;
  }
}

/** The same trouble in words of ours; anything that is not the storage's fault (a bug) comes back as it was. */
export function toStorageTrouble(error: unknown): unknown {
  if (error instanceof StorageTrouble) return error;
  const names = namesOf(error);
  if (names.includes('QuotaExceededError')) return new StorageTrouble('full', error);
  if (names.some((name) => name === 'VersionError' || name === 'BlockedError')) {
    return new StorageTrouble('blocked', error);
  }
  return names.some((name) => brokenNames.has(name)) ? new StorageTrouble('broken', error) : error;
}

// DOMException names of a store that is gone, closed, corrupt or not allowed (private mode), and Dexie's names for them.
const brokenNames = new Set([
  'AbortError',
  'DatabaseClosedError',
  'InvalidStateError',
  'MissingAPIError',
  'NotFoundError',
  'OpenFailedError',
  'ReadOnlyError',
  'SecurityError',
  'TimeoutError',
  'TransactionInactiveError',
  'UnknownError',
]);

// Chrome reports a full disk as AbortError with the true cause inside; Dexie wraps once more on open().
function namesOf(error: unknown): string[] {
  const names: string[] = [];
  let next = error;
  for (let depth = 0; depth < 4 && typeof next === 'object' && next !== null; depth++) {
    const { name, inner, failures } = next as { name?: unknown; inner?: unknown; failures?: unknown };
    if (typeof name === 'string') names.push(name);
    next = inner ?? (next instanceof Dexie.BulkError && Array.isArray(failures) ? failures[0] : undefined);
  }
  return names;
}
