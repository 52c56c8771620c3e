/** Real work, or the invented region. They live in two databases that never meet. */
export type SessionMode = 'work' | 'example';

const key = 'ayni-mode';

/**
 * The mode of this window, work unless the example was asked for. Kept for this window only: opening Ayni again always
 * begins with the real notebook, so that nobody writes a real note into the example by mistake.
 */
export function readMode(storage: Pick<Storage, 'getItem'>): SessionMode {
  return storage.getItem(key) === 'example' ? 'example' : 'work';
}

/** Remembers the mode; the page must be loaded again for it to count. */
export function writeMode(storage: Pick<Storage, 'setItem'>, mode: SessionMode): void {
  storage.setItem(key, mode);
}
