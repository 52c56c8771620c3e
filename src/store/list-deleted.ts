import type { RecordView } from '#domain/record.ts';
import { compareChanges, standingDeletes } from '#protocol/merge.ts';
import { rowToView } from '#store/changes/record-view.ts';
import { type AyniDatabase, afterAnyText } from './database.ts';
import { readNames } from './people.ts';
import { readRecord } from './read-record.ts';
import type { RecordRow } from './tables.ts';
import { readUnsentIds } from './unsent-ids.ts';

/** A hidden record as it was, with who deleted it last and when (ms since 1970). */
export interface DeletedRecord {
  record: RecordView;
  deletedBy: string;
  /** '' for somebody whom this tablet never heard of. */
  deletedByName: string;
  deletedAt: number;
}

/** Everything hidden on this tablet that says something, deleted last on top. Reads nothing that is in sight. */
export async function listDeleted(db: AyniDatabase): Promise<DeletedRecord[]> {
  const kinds = await listKinds(db);
  const found = await Promise.all(
    kinds.map((kind) =>
      db.records
        .where('[kind+status+date]')
        .between([kind, 'hidden'], [kind, 'hidden', afterAnyText])
        // A stranger's status may be any word.
        .filter((row) => row.hidden === 1 && Object.keys(row.body.values).length > 0)
        .toArray(),
    ),
  );
  return (await withDeletes(db, found.flat())).sort((a, b) => b.deletedAt - a.deletedAt);
}

/** Every kind that this tablet holds, known to it or not: one key is read for each. */
async function listKinds(db: AyniDatabase): Promise<string[]> {
  const kinds: string[] = [];
  for (let after = ''; ; ) {
    const [key] = await db.records
      .where('[kind+record+stream]')
      .above(after === '' ? [] : [after, afterAnyText])
      .limit(1)
      .primaryKeys();
    if (!key) return kinds;
    [after] = key;
    kinds.push(after);
  }
}

/** One hidden record; undefined when it is in sight or has not arrived: the two that must never be confused. */
export async function readDeleted(db: AyniDatabase, kind: string, id: string): Promise<DeletedRecord | undefined> {
  const rows = await db.records.where('[kind+record+stream]').between([kind, id], [kind, id, afterAnyText]).toArray();
  if (rows.some(({ hidden }) => hidden === 0)) return undefined;
  return (await withDeletes(db, rows))[0];
}

/**
 * What a page names besides its own record: in sight, or as it was when somebody deleted it, so that the page stays whole.
 * Undefined when it has not arrived.
 */
export async function readNamed(
  db: AyniDatabase,
  kind: string,
  id: string,
): Promise<{ record: RecordView; isDeleted: boolean } | undefined> {
  if (id === '') return undefined;
  const record = await readRecord(db, kind, id);
  if (record) return { record, isDeleted: false };
  const deleted = await readDeleted(db, kind, id);
  return deleted && { record: deleted.record, isDeleted: true };
}

async function withDeletes(db: AyniDatabase, rows: readonly RecordRow[]): Promise<DeletedRecord[]> {
  const [unsent, names, states] = await Promise.all([
    readUnsentIds(db, rows),
    readNames(db),
    db.fields.bulkGet(rows.map(({ kind, record, stream }) => [kind, record, stream] as [string, string, string])),
  ]);
  return rows.flatMap((row, i) => {
    const state = states[i]?.state;
    const last = state && standingDeletes(state).sort((a, b) => compareChanges(state, b, a))[0];
    const change = last === undefined ? undefined : state?.changes.get(last);
    // A record of which nothing but an unknown op is held is hidden too, and nobody deleted it.
    if (!change) return [];
    const { author, at, wall } = change;
    return [
      {
        record: rowToView(row, unsent),
        deletedBy: author,
        deletedByName: names.get(author) ?? '',
        deletedAt: at ?? wall,
      },
    ];
  });
}
