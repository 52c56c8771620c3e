import type { Collection } from 'dexie';
import type { RecordView } from '#domain/record.ts';
import { rowToView } from '#store/changes/record-view.ts';
import { type AyniDatabase, afterAnyText } from './database.ts';
import type { RecordRow } from './tables.ts';
import { readUnsentIds } from './unsent-ids.ts';

/** Narrows a list; every named condition holds. */
export interface RecordFilter {
  institution?: string;
  plan?: string;
  visit?: string;
  district?: string;
  stream?: string;
  completion?: 'half-way';
  /** As `statusColumn` tells it. */
  status?: string;
  /** Calendar dates of the record, both included: `to` leaves out what has none. */
  from?: string;
  to?: string;
  /** Only so many, the newest by date; with one of institution, plan, district or status, or alone. */
  last?: number;
}

/** Records of a kind that are not hidden, with `last` the newest first; else in no order to rely on: whoever shows them sorts them. */
export async function listRecords(db: AyniDatabase, kind: string, where: RecordFilter = {}): Promise<RecordView[]> {
  const isWanted = (row: RecordRow) => row.hidden === 0 && matches(row, where);
  const rows =
    where.last === undefined
      ? (await findRows(db, kind, where).toArray()).filter(isWanted)
      : await findLast(findRows(db, kind, where).reverse(), where.last, isWanted);
  const unsent = await readUnsentIds(db, rows);
  return rows.map((row) => rowToView(row, unsent));
}

/** How many are not hidden, by state and date alone: nothing is read. A kind without states has the state ''. */
export function countRecords(
  db: AyniDatabase,
  kind: string,
  { status, from, to }: Required<Pick<RecordFilter, 'status' | 'from' | 'to'>>,
): Promise<number> {
  return db.records.where('[kind+status+date]').between([kind, status, from], [kind, status, to], true, true).count();
}

type Rows = Collection<RecordRow, [string, string, string]>;

/** The last ones are nearly always wanted: asked for at once they cost a third of walking a cursor, which is kept for the rest. */
async function findLast(rows: Rows, last: number, isWanted: (row: RecordRow) => boolean): Promise<RecordRow[]> {
  const nearest = await rows.clone().limit(last).toArray();
  const wanted = nearest.filter(isWanted);
  if (wanted.length === nearest.length || nearest.length < last) return wanted;
  return rows.clone().filter(isWanted).limit(last).toArray();
}

function findRows({ records }: AyniDatabase, kind: string, where: RecordFilter): Rows {
  if (where.visit !== undefined) return records.where({ kind, visit: where.visit });
  const [from, to] = [where.from ?? '', where.to ?? afterAnyText];
  for (const column of ['plan', 'institution', 'district', 'status'] as const) {
    const value = where[column];
    if (value === undefined) continue;
    return records.where(`[kind+${column}+date]`).between([kind, value, from], [kind, value, to], true, true);
  }
  // Few are unfinished: their own index spares reading a whole kind for them.
  if (where.completion === 'half-way') {
    return records
      .where('completion')
      .equals('half-way')
      .filter((row) => row.kind === kind);
  }
  if (where.from !== undefined || where.to !== undefined || where.last !== undefined) {
    return records.where('[kind+date]').between([kind, from], [kind, to], true, true);
  }
  return records.where('[kind+record+stream]').between([kind], [kind, afterAnyText]);
}

function matches(row: RecordRow, { from, to, last: _last, ...columns }: RecordFilter): boolean {
  const isInside = (from === undefined || row.date >= from) && (to === undefined || (row.date || '~') <= to);
  return (
    isInside &&
    Object.entries(columns).every(([column, value]) => value === undefined || row[column as 'stream'] === value)
  );
}
