import { createRecordState, foldItem } from '#protocol/merge.ts';
import { editsToItems } from '#store/changes/edits-to-items.ts';
import { packState } from '#store/changes/packed-state.ts';
import { projectRecord } from '#store/changes/record-view.ts';
import type { AyniDatabase } from './database.ts';
import type { Edit } from './edit.ts';
import { strictWrite } from './strict-write.ts';
import type { FieldsRow, PersonRow } from './tables.ts';

/** One save of the invented region, as pure data; `wall` is ms since 1970 of its own clock. */
export interface ExampleSave {
  stream: string;
  author: string;
  wall: number;
  edits: readonly Edit[];
}

/**
 * Fills the example region anew: whatever somebody tried in it is gone, drafts too. One transaction; refuses any database
 * that holds real work.
 */
export async function seedExample(
  db: AyniDatabase,
  saves: readonly ExampleSave[],
  people: readonly PersonRow[] = [],
): Promise<void> {
  if (db.mode !== 'example') throw new Error('example data never goes into a database of real work');
  const rows = new Map<string, FieldsRow>();
  saves.forEach((save, place) => {
    foldSave(rows, save, `example-${String(place).padStart(14, '0')}`);
  });
  const tables = [db.records, db.fields, db.drafts, db.people, db.files, db.meta];
  await strictWrite(db, tables, async () => {
    for (const table of tables) await table.clear();
    await db.fields.bulkAdd([...rows.values()].map(packState));
    await db.records.bulkAdd([...rows.values()].map(projectRecord));
    await db.people.bulkAdd([...people]);
  });
}

/** True when nobody filled this example region yet. */
export async function isExampleEmpty(db: AyniDatabase): Promise<boolean> {
  return (await db.records.count()) === 0;
}

function foldSave(rows: Map<string, FieldsRow>, { stream, author, wall, edits }: ExampleSave, id: string): void {
  for (const { kind, record } of edits) {
    const key = [kind, record, stream].join('\n');
    if (!rows.has(key)) rows.set(key, { kind, record, stream, state: createRecordState() });
  }
  for (const item of editsToItems(rows, stream, edits)) {
    // Agreed long ago: nothing of the example waits for a server.
    foldItem(rows.get([item.kind, item.record, stream].join('\n'))!.state, { id, author, wall, at: wall }, item);
  }
}
