import type { RecordView } from '#domain/record.ts';
import type { AyniDatabase } from './database.ts';
import { listRecords } from './list-records.ts';
import { type HistoryEntry, readHistory } from './read-history.ts';
import { readRecord } from './read-record.ts';

/** The context sheet of an institution as far as it exists, who wrote in it when, and the visits made there. */
export interface ContextRecords {
  sheet?: RecordView;
  history: HistoryEntry[];
  visits: RecordView[];
}

/** Runs inside a live query. `sheet` is the id of the institution's context record. */
export async function readContext(db: AyniDatabase, institution: string, sheet: string): Promise<ContextRecords> {
  const [record, history, visits] = await Promise.all([
    readRecord(db, 'context', sheet),
    readHistory(db, 'context', sheet),
    listRecords(db, 'visit', { institution }),
  ]);
  return { sheet: record, history, visits };
}
