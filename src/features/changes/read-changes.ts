import type { RecordView } from '#domain/record.ts';
import type { AyniDatabase } from '#store/database.ts';
import { listOfInstitution } from '#store/list-institutions.ts';
import { readNames } from '#store/people.ts';
import { readRecord } from '#store/read-record.ts';

/** The changes of an institution, whoever noticed them and in whatever plan. */
export interface InstitutionChanges {
  institution: RecordView;
  changes: RecordView[];
  plans: RecordView[];
  /** Names of who wrote, by person. */
  people: ReadonlyMap<string, string>;
}

/** With what was noticed in those that joined it. Undefined when this tablet does not have the institution; runs inside a live query. */
export async function readChanges(db: AyniDatabase, id: string): Promise<InstitutionChanges | undefined> {
  const institution = await readRecord(db, 'institution', id);
  if (!institution) return undefined;
  const [changes, plans, people] = await Promise.all([
    listOfInstitution(db, 'change', id),
    listOfInstitution(db, 'plan', id),
    readNames(db),
  ]);
  return { institution, changes, plans, people };
}
