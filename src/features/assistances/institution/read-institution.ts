import type { RecordView } from '#domain/record.ts';
import { textOf } from '#domain/record-edit.ts';
import type { AyniDatabase } from '#store/database.ts';
import { listInstitutions } from '#store/list-institutions.ts';
import { listRecords } from '#store/list-records.ts';
import { readRecord } from '#store/read-record.ts';

/** One institution with what hangs on it; `looseVisits` are those without a plan, newest first. */
export interface InstitutionRecords {
  institution: RecordView;
  /** All that lists show, to look for the same one twice. */
  all: RecordView[];
  /** The one under which this one is shown, when it joined another. */
  standing?: RecordView;
  /** Those that joined this one. */
  joined: RecordView[];
  plans: RecordView[];
  looseVisits: RecordView[];
  agreements: RecordView[];
  demands: RecordView[];
  changes: RecordView[];
  assessments: RecordView[];
  accompaniments: RecordView[];
}

/** With the records of every institution that joined it. Undefined when this tablet does not have it; runs inside a live query. */
export async function readInstitution(db: AyniDatabase, id: string): Promise<InstitutionRecords | undefined> {
  const institution = await readRecord(db, 'institution', id);
  if (!institution) return undefined;
  const { all, standing, families } = await listInstitutions(db);
  const ids = families.ids(id);
  const ofFamily = async (kind: string) =>
    (await Promise.all(ids.map((each) => listRecords(db, kind, { institution: each })))).flat();
  const [plans, visits, agreements, demands, changes, assessments, accompaniments] = await Promise.all([
    ofFamily('plan'),
    ofFamily('visit'),
    ofFamily('agreement'),
    ofFamily('demand'),
    ofFamily('change'),
    ofFamily('assessment'),
    ofFamily('accompaniment'),
  ]);
  const head = families.standing(id);
  const looseVisits = visits
    .filter(({ values }) => !textOf(values.plan))
    .sort((a, b) => textOf(b.values.visitedOn).localeCompare(textOf(a.values.visitedOn)));
  return {
    institution,
    all: standing,
    standing: head === id ? undefined : all.find((each) => each.id === head),
    joined: head === id ? all.filter((each) => each.id !== id && ids.includes(each.id)) : [],
    plans,
    looseVisits,
    agreements,
    demands,
    changes,
    assessments,
    accompaniments,
  };
}

/** How many records that its page lists hang on an institution. */
export function hangingOn(records: InstitutionRecords): number {
  const { plans, looseVisits, agreements, demands, changes, assessments, accompaniments } = records;
  return [plans, looseVisits, agreements, demands, changes, assessments, accompaniments].flat().length;
}
