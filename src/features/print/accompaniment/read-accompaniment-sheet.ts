import { newestFirst } from '#domain/check-in.ts';
import type { RecordView } from '#domain/record.ts';
import { textOf, type Values } from '#domain/record-edit.ts';
import type { AyniDatabase } from '#store/database.ts';
import { listOfInstitution } from '#store/list-institutions.ts';
import { listRecords } from '#store/list-records.ts';
import { readRecord } from '#store/read-record.ts';
import { type Origin, readOrigin } from '../frame/read-origin.ts';

/** An accompaniment with its contacts, oldest first. */
export interface AccompanimentSheet extends Origin {
  accompaniment: RecordView;
  contacts: Values[];
}

/** Undefined when this tablet does not have it; runs inside a live query. */
export async function readAccompanimentSheet(db: AyniDatabase, id: string): Promise<AccompanimentSheet | undefined> {
  const accompaniment = await readRecord(db, 'accompaniment', id);
  if (!accompaniment) return undefined;
  const institution = textOf(accompaniment.values.institution);
  const [origin, checkIns] = await Promise.all([
    readOrigin(db, accompaniment.values),
    institution ? listOfInstitution(db, 'check-in', institution) : listRecords(db, 'check-in'),
  ]);
  const own = checkIns.map(({ values }) => values).filter((values) => values.accompaniment === id);
  return { accompaniment, ...origin, contacts: newestFirst(own).reverse() };
}
