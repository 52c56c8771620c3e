import { type ContextSave, contextOf, type LastVisit, lastVisitOf } from '#domain/context.ts';
import type { RecordView } from '#domain/record.ts';
import { listRecords } from './list-records.ts';
import { readHistory } from './read-history.ts';
import { readRecord } from './read-record.ts';
import type { Tablet } from './tablet.ts';

/** The context sheet of an institution as far as it exists, and what tells which of it is new to the reader. */
export interface ContextRecords {
  sheet?: RecordView;
  history: ContextSave[];
  last?: LastVisit;
}

/**
 * Runs inside a live query. The reader's last visit is the one that this tablet's person held up to that day ('YYYY-MM-DD'),
 * whatever `except` names: the note that she is just writing.
 */
export async function readContext(
  { db, person }: Tablet,
  institution: string,
  today: string,
  except?: string,
): Promise<ContextRecords> {
  const id = contextOf(institution);
  const [sheet, history, visits] = await Promise.all([
    readRecord(db, 'context', id),
    readHistory(db, 'context', id),
    listRecords(db, 'visit', { institution }),
  ]);
  const others = visits.filter((visit) => visit.id !== except);
  return { sheet, history, last: lastVisitOf(person.id, others, today) };
}
