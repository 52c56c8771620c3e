import type { Change } from '#protocol/change.ts';
import { refuseExample } from './database.ts';
import { type Edit, saveChange } from './save-change.ts';
import type { OutboxRow } from './tables.ts';
import type { Tablet } from './tablet.ts';

/**
 * Saves what a set-aside change wrote once more, as it stands on this tablet now: correcting one field of it would leave the
 * others where only this tablet has them. Resolves with the new change's id; throws StorageTrouble.
 */
export async function resendChange(tablet: Tablet, row: Pick<OutboxRow, 'stream' | 'body'>): Promise<string> {
  const { db } = tablet;
  refuseExample(db);
  const { items } = JSON.parse(row.body) as Change;
  const edits = await Promise.all(
    items.map(async (item): Promise<Edit> => {
      const { op, kind, record } = item;
      if (op !== 'set') return { op, kind, record };
      const { field } = item;
      const known = await db.records.get([kind, record, row.stream]);
      return { op, kind, record, field, value: known ? (known.body.values[field] ?? null) : item.value };
    }),
  );
  return saveChange(tablet, row.stream, edits);
}
