import { compareChanges } from '#protocol/merge.ts';
import { type AyniDatabase, afterAnyText } from './database.ts';
import { readNames } from './people.ts';

/** One save that touched a record; `at` = the server's time in ms, this tablet's clock while unsent. */
export interface HistoryEntry {
  change: string;
  author: string;
  at: number;
  /** Field paths that it wrote; empty for a delete or a restore. */
  fields: string[];
  /** What it did besides writing. */
  did?: 'deleted' | 'restored';
}

/** Who wrote what in a record and when, newest first. Tells no values. */
export async function readHistory(db: AyniDatabase, kind: string, id: string): Promise<HistoryEntry[]> {
  const rows = await db.fields.where('[kind+record+stream]').between([kind, id], [kind, id, afterAnyText]).toArray();
  return rows.flatMap(({ state }) => {
    const fields = new Map<string, string[]>([...state.changes.keys()].map((change) => [change, []]));
    for (const [field, register] of state.registers)
      for (const change of register.keys()) fields.get(change)?.push(field);
    return [...fields]
      .sort(([a], [b]) => compareChanges(state, b, a))
      .map(([change, written]) => {
        const { author, at, wall } = state.changes.get(change)!;
        const did = state.deletes.has(change) ? 'deleted' : state.restores.has(change) ? 'restored' : undefined;
        return { change, author, at: at ?? wall, fields: written.sort(), ...(did ? { did } : {}) };
      });
  });
}

/** The same with the names of the people, by this tablet's own word: '' for somebody it never heard of. */
export async function readNamedHistory(
  db: AyniDatabase,
  kind: string,
  id: string,
): Promise<(HistoryEntry & { name: string })[]> {
  const [history, names] = await Promise.all([readHistory(db, kind, id), readNames(db)]);
  return history.map((entry) => ({ ...entry, name: names.get(entry.author) ?? '' }));
}
