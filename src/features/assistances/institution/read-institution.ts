import type { RecordView } from '#domain/record.ts';
import { textOf } from '#domain/record-edit.ts';
import type { AyniDatabase } from '#store/database.ts';
import { listRecords } from '#store/list-records.ts';
import { readRecord } from '#store/read-record.ts';

/** One institution with what hangs on it; `looseVisits` are those without a plan, newest first. */
export interface InstitutionRecords {
  institution: RecordView;
  plans: RecordView[];
  looseVisits: RecordView[];
  agreements: RecordView[];
  demands: RecordView[];
  accompaniments: RecordView[];
}

/** Undefined when this tablet does not have it; runs inside a live query. */
export async function readInstitution(db: AyniDatabase, id: string): Promise<InstitutionRecords | undefined> {
  const institution = await readRecord(db, 'institution', id);
  if (!institution) return undefined;
  const [plans, visits, agreements, demands, accompaniments] = await Promise.all([
    listRecords(db, 'plan', { institution: id }),
    listRecords(db, 'visit', { institution: id }),
    listRecords(db, 'agreement', { institution: id }),
    listRecords(db, 'demand', { institution: id }),
    listRecords(db, 'accompaniment', { institution: id }),
  ]);
  const looseVisits = visits
    .filter(({ values }) => !textOf(values.plan))
    .sort((a, b) => textOf(b.values.visitedOn).localeCompare(textOf(a.values.visitedOn)));
  return { institution, plans, looseVisits, agreements, demands, accompaniments };
}
