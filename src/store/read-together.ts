import type { AyniDatabase } from './database.ts';

/**
 * Many reads of records in one transaction: each would else open one of its own, which costs more than a short read. Only
 * for `listRecords`, `readRecord` and `countRecords`; works inside a live query.
 */
export function readTogether<T>(db: AyniDatabase, read: () => Promise<T>): Promise<T> {
  return db.transaction('r', db.mode === 'work' ? [db.records, db.outbox] : [db.records], async () => read());
}
