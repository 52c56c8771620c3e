import type { Table } from 'dexie';
import type { AyniDatabase } from '#store/database.ts';
import { readMeta, writeMeta } from '#store/meta.ts';
import type { BuiltChange } from './build-change.ts';
import { changeToEnvelope } from './envelope.ts';
import { foldChanges } from './fold-changes.ts';

/** Tables that keeping one own change writes. */
export const tablesOfChange = (db: AyniDatabase): Table[] =>
  db.mode === 'example' ? [db.records, db.fields] : [db.records, db.fields, db.outbox, db.envelopes, db.meta];

/**
 * Keeps an own change: shown, to be sent, and our mark moved. Runs inside the caller's transaction over
 * {@link tablesOfChange}. In the example region it is only shown, as if it had been agreed long ago.
 */
export async function keepChange(db: AyniDatabase, built: BuiltChange): Promise<void> {
  const { change, text, bytes, hash } = built;
  if (db.mode === 'example') {
    await foldChanges(db, [{ ...change, at: change.wall }]);
    return;
  }
  const mark = await readMeta(db, 'mark');
  // Only possible without the lock: two changes would then claim the same place in the chain.
  if ((mark?.hash ?? '') !== change.prev || (mark?.n ?? 0) + 1 !== change.n) throw new Error('saved without the lock');
  await writeMeta(db, 'mark', { replica: change.replica, n: change.n, hash });
  const { id, n, replica, stream, author, wall } = change;
  await db.outbox.add({
    id,
    n,
    replica,
    stream,
    author,
    hash,
    body: text,
    bytes,
    state: 'waiting',
    savedAt: wall,
    failures: 0,
  });
  await db.envelopes.put(changeToEnvelope(change, hash));
  // What can no longer be read here is still sent: somebody else decides about it.
  if ((await readMeta(db, 'lost'))?.includes(stream)) return;
  await foldChanges(db, [change]);
}
