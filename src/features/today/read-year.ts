import { groupBy } from '#domain/group-by.ts';
import type { RecordView } from '#domain/record.ts';
import { textOf } from '#domain/record-edit.ts';
import type { AyniDatabase } from '#store/database.ts';
import { type InstitutionList, listInstitutions } from '#store/list-institutions.ts';
import { countRecords, listRecords } from '#store/list-records.ts';
import { readTogether } from '#store/read-together.ts';
import { longUnvisited, type Unvisited, waitsForVisits } from './long-unvisited.ts';
import { countCapacities, type YearSum } from './year-sum.ts';

/** The parts of Hoy that look back: what adds up this year, and who was not visited for long. */
export interface YearRecords {
  sum: YearSum;
  unvisited: Unvisited[];
}

const closedButKept = ['partly-kept', 'not-kept'];
const stillOwed = ['in-progress', 'rescheduled'];

/**
 * Sums of the calendar year of `today` ('YYYY-MM-DD') by counting in the index, and the last visit of each institution that
 * waits for one; runs inside a live query. Its time grows with institutions and districts, not with visits.
 */
export function readYear(db: AyniDatabase, today: string): Promise<YearRecords> {
  return readTogether(db, () => readAll(db, today));
}

async function readAll(db: AyniDatabase, today: string): Promise<YearRecords> {
  const year = { from: `${today.slice(0, 4)}-01-01`, to: today };
  const [institutions, accompaniments, checkIns, changes, visits, agreements] = await Promise.all([
    listInstitutions(db),
    listRecords(db, 'accompaniment'),
    listRecords(db, 'check-in', year),
    countRecords(db, 'change', { status: '', ...year }),
    countRecords(db, 'visit', { status: 'held', ...year }),
    countAgreements(db, today),
  ]);
  const sum = {
    changes,
    visits,
    ...agreements,
    ...countCapacities(accompaniments, checkIns),
    ...(await countDistricts(db, institutions.all, year)),
  };
  return { sum, unvisited: await readUnvisited(db, today, institutions) };
}

/** As `countKept` does over the agreements of the year: those closed in it, and those open that were due by today. */
async function countAgreements(db: AyniDatabase, today: string): Promise<{ kept: number; due: number }> {
  const from = `${today.slice(0, 4)}-01-01`;
  const count = async (states: readonly string[], to: string) => {
    const counts = await Promise.all(states.map((status) => countRecords(db, 'agreement', { status, from, to })));
    return counts.reduce((sum, each) => sum + each, 0);
  };
  const yearEnd = `${today.slice(0, 4)}-12-31`;
  const [kept, closed, owed] = await Promise.all([
    count(['kept'], yearEnd),
    count(closedButKept, yearEnd),
    count(stillOwed, today),
  ]);
  return { kept, due: kept + closed + owed };
}

/** Districts of the institutions of this tablet where a visit took place; where none is rural, all of them. */
async function countDistricts(
  db: AyniDatabase,
  institutions: readonly RecordView[],
  year: { from: string; to: string },
): Promise<Pick<YearSum, 'districts' | 'ruralDistricts' | 'knownRuralDistricts'>> {
  const byDistrict = groupBy(institutions, ({ values }) => textOf(values.district));
  byDistrict.delete('');
  const rural = [...byDistrict].filter(([, those]) => those.some(({ values }) => values.setting === 'rural'));
  const visited = await Promise.all(
    (rural.length > 0 ? rural : [...byDistrict]).map(([district, those]) => wasVisited(db, district, those, year)),
  );
  const count = visited.filter(Boolean).length;
  return { districts: count, ruralDistricts: rural.length > 0 ? count : 0, knownRuralDistricts: rural.length };
}

/** A visit took place where it says; one that does not say, at its institution. */
async function wasVisited(
  db: AyniDatabase,
  district: string,
  institutions: readonly RecordView[],
  year: { from: string; to: string },
): Promise<boolean> {
  const held = { status: 'held', last: 1, ...year };
  if ((await listRecords(db, 'visit', { district, ...held })).length > 0) return true;
  for (const { id } of institutions) {
    const visits = await listRecords(db, 'visit', { institution: id, status: 'held', ...year });
    if (visits.some(({ values }) => !textOf(values.district))) return true;
  }
  return false;
}

async function readUnvisited(
  db: AyniDatabase,
  today: string,
  { all, families: { ids, standing } }: InstitutionList,
): Promise<Unvisited[]> {
  const [agreed, running, scheduled] = await Promise.all([
    listRecords(db, 'plan', { status: 'agreed' }),
    listRecords(db, 'plan', { status: 'running' }),
    listRecords(db, 'visit', { status: 'scheduled', from: today }),
  ]);
  const plans = [...agreed, ...running];
  const waiting = [...waitsForVisits(plans, today, standing).keys()].flatMap(ids);
  const last = await Promise.all(
    waiting.map((institution) => listRecords(db, 'visit', { institution, status: 'held', last: 1 })),
  );
  return longUnvisited(all, plans, [...last.flat(), ...scheduled], today, standing);
}
