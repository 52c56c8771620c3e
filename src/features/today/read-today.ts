import { addDays } from '#domain/calendar-date.ts';
import type { RecordView } from '#domain/record.ts';
import { textOf } from '#domain/record-edit.ts';
import type { AyniDatabase } from '#store/database.ts';
import { type Draft, listDrafts } from '#store/drafts.ts';
import { listHalfWay } from '#store/list-half-way.ts';
import { listInstitutions } from '#store/list-institutions.ts';
import { listRecords } from '#store/list-records.ts';

/** Everything that Hoy is computed from. */
export interface TodayRecords {
  institutions: RecordView[];
  /** The institution under which another one is shown since they were joined; itself when it stands alone. */
  standing: (id: string) => string;
  plans: RecordView[];
  visits: RecordView[];
  agreements: RecordView[];
  changes: RecordView[];
  accompaniments: RecordView[];
  checkIns: RecordView[];
  /** Of every kind, those saved half-way. */
  halfWay: RecordView[];
  drafts: Draft[];
  /** Names of institutions and plans by id. */
  names: ReadonlyMap<string, string>;
}

const yearDays = 366;

/**
 * One reading of the tablet for Hoy; runs inside a live query. Visits older than a year are read only of institutions with
 * a plan on its way that have no newer one.
 */
export async function readToday(db: AyniDatabase, today: string): Promise<TodayRecords> {
  const from = addDays(today, -yearDays);
  const [
    { all: institutions, families },
    plans,
    visits,
    agreements,
    changes,
    accompaniments,
    checkIns,
    drafts,
    halfWay,
  ] = await Promise.all([
    listInstitutions(db),
    listRecords(db, 'plan'),
    listRecords(db, 'visit', { from }),
    listRecords(db, 'agreement'),
    listRecords(db, 'change', { from }),
    listRecords(db, 'accompaniment'),
    listRecords(db, 'check-in'),
    listDrafts(db),
    listHalfWay(db),
  ]);
  const visited = new Set(visits.map(({ values }) => values.institution));
  const silent = new Set(plans.map(({ values }) => textOf(values.institution)).filter((id) => id && !visited.has(id)));
  const older = await Promise.all([...silent].map((institution) => listRecords(db, 'visit', { institution })));
  const names = new Map([
    ...institutions.map(({ id, values }) => [id, textOf(values.name)] as const),
    ...plans.map(({ id, values }) => [id, textOf(values.title)] as const),
  ]);
  return {
    institutions,
    standing: families.standing,
    plans,
    visits: [...visits, ...older.flat()],
    agreements,
    changes,
    accompaniments,
    checkIns,
    halfWay,
    drafts,
    names,
  };
}
