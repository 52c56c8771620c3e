import type { RecordView } from '#domain/record.ts';
import type { AyniDatabase } from '#store/database.ts';
import { readNamed } from '#store/list-deleted.ts';
import { listOfInstitution } from '#store/list-institutions.ts';
import { readNames } from '#store/people.ts';

/** The changes of an institution, whoever noticed them and in whatever plan. */
export interface InstitutionChanges {
  institution: RecordView;
  changes: RecordView[];
  plans: RecordView[];
  /** Names of who wrote, by person. */
  people: ReadonlyMap<string, string>;
}

/**
 * With what was noticed in those that joined it, also once somebody deleted it. Undefined when it has not arrived on this
 * tablet; runs inside a live query.
 */
export async function readChanges(db: AyniDatabase, id: string): Promise<InstitutionChanges | undefined> {
  const institution = (await readNamed(db, 'institution', id))?.record;
  if (!institution) return undefined;
  const [changes, plans, people] = await Promise.all([
    listOfInstitution(db, 'change', id),
    listOfInstitution(db, 'plan', id),
    readNames(db),
  ]);
  return { institution, changes, plans, people };
}
