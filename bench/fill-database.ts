import { createRecordState, foldItem } from '#protocol/merge.ts';
import { editsToItems } from '#store/changes/edits-to-items.ts';
import { packState } from '#store/changes/packed-state.ts';
import { projectRecord } from '#store/changes/record-view.ts';
import { openDatabase } from '#store/database.ts';
import type { FieldsRow } from '#store/tables.ts';
import { type BenchRecord, buildNetwork, editsOf, type NetworkSize } from './network.ts';

const rowsAtOnce = 500;

/** Runs in the page: writes a network into the tablet's own database, as if all of it had been received long ago. */
export async function fillDatabase(name: string, size: NetworkSize, today: string, person: string): Promise<number> {
  const db = openDatabase(name, 'work');
  const records = buildNetwork(size, today, person);
  for (let from = 0; from < records.length; from += rowsAtOnce) {
    const rows = records.slice(from, from + rowsAtOnce).map((record) => toRow(record, person));
    await db.transaction('rw', db.fields, db.records, async () => {
      await db.fields.bulkPut(rows.map(packState));
      await db.records.bulkPut(rows.map(projectRecord));
    });
  }
  db.close();
  return records.length;
}

function toRow(record: BenchRecord, author: string): FieldsRow {
  const stream = 'region:05';
  const row: FieldsRow = { kind: record.kind, record: record.id, stream, state: createRecordState() };
  const rows = new Map([[[record.kind, record.id, stream].join('\n'), row]]);
  const wall = Date.parse(`${record.on}T15:00:00Z`);
  const id = record.id.split('').reverse().join('');
  for (const item of editsToItems(rows, stream, editsOf(record))) {
    foldItem(row.state, { id, author, wall, at: wall }, item);
  }
  return row;
}

declare global {
  interface Window {
    fillDatabase: typeof fillDatabase;
  }
}
window.fillDatabase = fillDatabase;
