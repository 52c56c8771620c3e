import { deleteRecord, othersWhoWrote, type RecordName, restoreRecord } from './delete-record.ts';
import { readNames } from './people.ts';
import { readNamedHistory } from './read-history.ts';
import type { Tablet } from './tablet.ts';

/** What every page offers for its record: who else wrote in it, delete, restore, and its history with names. */
export function recordVerbs(tablet: Tablet, record: RecordName) {
  const { db } = tablet;
  return {
    others: async () => {
      const [others, names] = await Promise.all([othersWhoWrote(tablet, record.kind, record.id), readNames(db)]);
      return others.map((id) => names.get(id) ?? '');
    },
    remove: () => deleteRecord(tablet, record),
    restore: () => restoreRecord(tablet, record),
    history: () => readNamedHistory(db, record.kind, record.id),
  };
}
