import type { RecordView } from '#domain/record.ts';
import { textOf, type Values } from '#domain/record-edit.ts';
import type { AyniDatabase } from '#store/database.ts';
import { listOfInstitution } from '#store/list-institutions.ts';
import { listRecords } from '#store/list-records.ts';
import { readRecord } from '#store/read-record.ts';

/** One accompaniment with what hangs on it. */
export interface AccompanimentRecords {
  accompaniment: RecordView;
  institution?: RecordView;
  plan?: RecordView;
  checkIns: RecordView[];
}

/** Undefined when this tablet does not have it; runs inside a live query. */
export async function readAccompaniment(db: AyniDatabase, id: string): Promise<AccompanimentRecords | undefined> {
  const accompaniment = await readRecord(db, 'accompaniment', id);
  if (!accompaniment) return undefined;
  const [institution, plan, checkIns] = await Promise.all([
    readRecord(db, 'institution', textOf(accompaniment.values.institution)),
    readRecord(db, 'plan', textOf(accompaniment.values.plan)),
    readCheckIns(db, id, accompaniment.values),
  ]);
  return { accompaniment, institution, plan, checkIns };
}

// There is no column for the accompaniment: its institution narrows enough. A change of institution would hide contacts
// that were made before it, so without one all are looked through.
async function readCheckIns(db: AyniDatabase, id: string, values: Values): Promise<RecordView[]> {
  const institution = textOf(values.institution);
  const found = await (institution ? listOfInstitution(db, 'check-in', institution) : listRecords(db, 'check-in'));
  return found.filter((each) => each.values.accompaniment === id);
}
