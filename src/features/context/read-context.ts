import { type ContextSave, contextOf, type LastVisit, lastVisitOf } from '#domain/context.ts';
import type { RecordView } from '#domain/record.ts';
import { listRecords } from '#store/list-records.ts';
import { readHistory } from '#store/read-history.ts';
import { readRecord } from '#store/read-record.ts';
import type { Tablet } from '#store/tablet.ts';

/** One institution, its sheet as far as it exists, and what tells what is new to the reader. */
export interface ContextRecords {
  institution?: RecordView;
  sheet?: RecordView;
  history: ContextSave[];
  last?: LastVisit;
}

/** Runs inside a live query. `today` is the day up to which a visit counts as made. */
export async function readContext({ db, person }: Tablet, institution: string, today: string): Promise<ContextRecords> {
  const id = contextOf(institution);
  const [record, sheet, history, visits] = await Promise.all([
    readRecord(db, 'institution', institution),
    readRecord(db, 'context', id),
    readHistory(db, 'context', id),
    listRecords(db, 'visit', { institution }),
  ]);
  return { institution: record, sheet, history, last: lastVisitOf(person.id, visits, today) };
}
