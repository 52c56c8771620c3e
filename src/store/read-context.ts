import { contextOf } from '#domain/context.ts';
import type { RecordView } from '#domain/record.ts';
import type { AyniDatabase } from './database.ts';
import { listOfInstitution, readInstitutionIds } from './list-institutions.ts';
import { type HistoryEntry, readHistory } from './read-history.ts';
import { readRecord } from './read-record.ts';

/** The context sheet of an institution as far as it exists, who wrote in it when, and the visits made there. */
export interface ContextRecords {
  sheet?: RecordView;
  /** Sheets of the institutions with which it was joined. */
  others: RecordView[];
  history: HistoryEntry[];
  visits: RecordView[];
}

/** Runs inside a live query. The history and the visits are those of all the institutions that are shown as this one. */
export async function readContext(db: AyniDatabase, institution: string): Promise<ContextRecords> {
  const ids = await readInstitutionIds(db, institution);
  const others = ids.filter((id) => id !== institution).map(contextOf);
  const own = contextOf(institution);
  const [sheet, otherSheets, histories, visits] = await Promise.all([
    readRecord(db, 'context', own),
    Promise.all(others.map((id) => readRecord(db, 'context', id))),
    Promise.all([own, ...others].map((id) => readHistory(db, 'context', id))),
    listOfInstitution(db, 'visit', institution),
  ]);
  return { sheet, others: otherSheets.filter((each) => each !== undefined), history: histories.flat(), visits };
}
