import type { RecordView } from '#domain/record.ts';
import { rowToView } from '#store/changes/record-view.ts';
import { type AyniDatabase, afterAnyText } from './database.ts';
import { readUnsentIds } from './unsent-ids.ts';

/** One record as it is shown; undefined when it is unknown or hidden. */
export async function readRecord(db: AyniDatabase, kind: string, id: string): Promise<RecordView | undefined> {
  const rows = await db.records.where('[kind+record+stream]').between([kind, id], [kind, id, afterAnyText]).toArray();
  // An id lives in one stream. Should a stranger reuse it in another, the older record is the true one.
  const row = rows.filter((each) => each.hidden === 0).sort((a, b) => a.body.createdAt - b.body.createdAt)[0];
  return row && rowToView(row, await readUnsentIds(db, [row]));
}
