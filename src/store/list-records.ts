import type { RecordView } from '#domain/record.ts';
import { rowToView } from '#store/changes/record-view.ts';
import { type AyniDatabase, afterAnyText } from './database.ts';
import type { RecordRow } from './tables.ts';
import { readUnsentIds } from './unsent-ids.ts';

/** Narrows a list; every named condition holds. `from` and `to` are calendar dates of the record, both included. */
export interface RecordFilter {
  institution?: string;
  plan?: string;
  visit?: string;
  stream?: string;
  completion?: string;
  from?: string;
  to?: string;
}

/** Records of a kind that are not hidden, in the order of their ids: whoever shows them sorts them. */
export async function listRecords(db: AyniDatabase, kind: string, where: RecordFilter = {}): Promise<RecordView[]> {
  const rows = (await findRows(db, kind, where)).filter((row) => row.hidden === 0 && matches(row, where));
  const unsent = await readUnsentIds(db, rows);
  return rows.map((row) => rowToView(row, unsent));
}

function findRows(db: AyniDatabase, kind: string, where: RecordFilter): Promise<RecordRow[]> {
  for (const column of ['visit', 'plan', 'institution'] as const) {
    const parent = where[column];
    if (parent !== undefined) return db.records.where({ kind, [column]: parent }).toArray();
  }
  if (where.from !== undefined || where.to !== undefined) {
    return db.records
      .where('[kind+date]')
      .between([kind, where.from ?? ''], [kind, where.to ?? afterAnyText], true, true)
      .toArray();
  }
  // Few are unfinished: their own index spares reading a whole kind for them.
  if (where.completion === 'half-way') {
    return db.records
      .where('completion')
      .equals('half-way')
      .filter((row) => row.kind === kind)
      .toArray();
  }
  return db.records.where('[kind+record+stream]').between([kind], [kind, afterAnyText]).toArray();
}

function matches(row: RecordRow, where: RecordFilter): boolean {
  const { from, to, ...columns } = where;
  const isInside = (from === undefined || (row.date ?? '') >= from) && (to === undefined || (row.date ?? '~') <= to);
  return (
    isInside &&
    Object.entries(columns).every(([column, value]) => value === undefined || row[column as 'stream'] === value)
  );
}
