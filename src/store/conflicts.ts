import type { RecordView, Version } from '#domain/record.ts';
import { rowToView } from '#store/changes/record-view.ts';
import type { AyniDatabase } from './database.ts';
import { readUnsentIds } from './unsent-ids.ts';

/** A field in which people wrote at the same time and their values differ. */
export interface Conflict {
  record: RecordView;
  field: string;
  versions: readonly Version[];
}

/** Every field with differing versions of every record that is not hidden; nobody's text is chosen here. */
export async function listConflicts(db: AyniDatabase): Promise<Conflict[]> {
  const rows = await db.records.where('disputed').equals(1).toArray();
  const unsent = await readUnsentIds(db, rows);
  return rows
    .map((row) => rowToView(row, unsent))
    .flatMap((record) => Object.entries(record.versions).map(([field, versions]) => ({ record, field, versions })));
}
