import { type InstitutionFamilies, institutionFamilies } from '#domain/institution.ts';
import type { RecordView } from '#domain/record.ts';
import type { AyniDatabase } from './database.ts';
import { listRecords, type RecordFilter } from './list-records.ts';

/** The institutions that lists show: one for each family; `all` also holds those that joined another. */
export interface InstitutionList {
  standing: RecordView[];
  all: RecordView[];
  families: InstitutionFamilies;
}

/** One reading of every institution of this tablet. */
export async function listInstitutions(db: AyniDatabase): Promise<InstitutionList> {
  const all = await listRecords(db, 'institution');
  const families = institutionFamilies(all);
  return { all, families, standing: all.filter(({ id }) => !families.isJoined(id)) };
}

/** Every id under which records of this institution may be, its standing one first; itself when nothing joins it. */
export async function readInstitutionIds(db: AyniDatabase, id: string): Promise<string[]> {
  return (await listInstitutions(db)).families.ids(id);
}

/** Records of a kind of an institution, under whichever of its ids they were written. */
export async function listOfInstitution(
  db: AyniDatabase,
  kind: string,
  id: string,
  where: Omit<RecordFilter, 'institution'> = {},
): Promise<RecordView[]> {
  const ids = await readInstitutionIds(db, id);
  const lists = await Promise.all(ids.map((institution) => listRecords(db, kind, { ...where, institution })));
  return lists.flat();
}
