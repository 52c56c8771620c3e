import type { GoneItem, Item } from '#protocol/change.ts';
import { isKnownItem } from '#protocol/check-item.ts';
import { createRecordState, foldItem } from '#protocol/merge.ts';
import type { AyniDatabase } from '#store/database.ts';
import type { FieldsRow } from '#store/tables.ts';
import { packState } from './packed-state.ts';
import { projectRecord } from './record-view.ts';

/** What folding needs of a change; `at` = server's time in ms, absent while unknown. */
export interface Foldable {
  id: string;
  stream: string;
  author: string;
  wall: number;
  at?: number;
  items: readonly unknown[];
}
export type RecordKey = [kind: string, record: string, stream: string];

/** Records that a change touches, each once. Items of an op or shape unknown here touch nothing. */
function touchedRecords(change: Pick<Foldable, 'stream' | 'items'>): RecordKey[] {
  const keys = new Map<string, RecordKey>();
  for (const item of change.items.filter(isKnownItem)) {
    const key: RecordKey = [item.kind, item.record, change.stream];
    keys.set(key.join('\n'), key);
  }
  return [...keys.values()];
}

/** Reads the states of these records, empty ones for those that do not exist yet, by `key.join('\n')`. */
export async function readStates(db: AyniDatabase, keys: readonly RecordKey[]): Promise<Map<string, FieldsRow>> {
  const rows = await db.fields.bulkGet([...keys]);
  return new Map(
    keys.map(([kind, record, stream], i) => [
      [kind, record, stream].join('\n'),
      rows[i] ?? { kind, record, stream, state: createRecordState() },
    ]),
  );
}

/** Merges changes into `fields` and `records`. Runs inside a transaction of the caller over both. */
export async function foldChanges(db: AyniDatabase, changes: readonly Foldable[]): Promise<void> {
  const keys = new Map(changes.flatMap(touchedRecords).map((key) => [key.join('\n'), key]));
  if (keys.size === 0) return;
  const rows = await readStates(db, [...keys.values()]);
  for (const change of changes) foldInto(rows, change);
  await db.fields.bulkPut([...rows.values()].map(packState));
  await db.records.bulkPut([...rows.values()].map(projectRecord));
}

function foldInto(rows: Map<string, FieldsRow>, change: Foldable): void {
  for (const item of change.items) {
    if (!isKnownItem(item)) continue;
    const known: Item | GoneItem = item;
    foldItem(rows.get([known.kind, known.record, change.stream].join('\n'))!.state, change, known);
  }
}
