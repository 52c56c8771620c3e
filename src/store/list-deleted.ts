import type { RecordView } from '#domain/record.ts';
import { compareChanges, standingDeletes } from '#protocol/merge.ts';
import { rowToView } from '#store/changes/record-view.ts';
import { type AyniDatabase, afterAnyText } from './database.ts';
import { readNames } from './people.ts';
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

/** Everything hidden on this tablet that says something, deleted last on top. */
export async function listDeleted(db: AyniDatabase): Promise<DeletedRecord[]> {
  const rows = await db.records.filter((row) => row.hidden === 1 && Object.keys(row.body.values).length > 0).toArray();
  return (await withDeletes(db, rows)).sort((a, b) => b.deletedAt - a.deletedAt);
}

/** One hidden record; undefined when it is in sight or has not arrived: the two that must never be confused. */
export async function readDeleted(db: AyniDatabase, kind: string, id: string): Promise<DeletedRecord | undefined> {
  const rows = await db.records.where('[kind+record+stream]').between([kind, id], [kind, id, afterAnyText]).toArray();
  if (rows.some(({ hidden }) => hidden === 0)) return undefined;
  return (await withDeletes(db, rows))[0];
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
