import type { RecordView } from '#domain/record.ts';
import { rowToView } from '#store/changes/record-view.ts';
import type { AyniDatabase } from './database.ts';
import { readUnsentIds } from './unsent-ids.ts';

/** Records of every kind that were saved half-way and are not hidden, in the order of their ids. */
export async function listHalfWay(db: AyniDatabase): Promise<RecordView[]> {
  const unfinished = await db.records.where('completion').equals('half-way').toArray();
  const rows = unfinished.filter((row) => row.hidden === 0);
  const unsent = await readUnsentIds(db, rows);
  return rows.map((row) => rowToView(row, unsent));
}
