import { type AyniDatabase, afterAnyText } from './database.ts';
import type { RecordRow } from './tables.ts';

/** Which of the changes behind these records still wait to be sent. Reads no body, and nothing at all when none is pending. */
export async function readUnsentIds(db: AyniDatabase, rows: readonly RecordRow[]): Promise<Set<string>> {
  const pending = new Set(rows.flatMap((row) => row.body.pending));
  if (db.mode === 'example' || pending.size === 0) return new Set();
  const ids = await Promise.all(
    (['waiting', 'parked'] as const).map((state) =>
      db.outbox.where('[state+id]').between([state], [state, afterAnyText]).keys(),
    ),
  );
  return new Set((ids.flat() as unknown as [string, string][]).map(([, id]) => id).filter((id) => pending.has(id)));
}
