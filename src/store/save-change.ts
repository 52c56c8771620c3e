import type { Table } from 'dexie';
import { buildChanges } from '#store/changes/build-change.ts';
import { editsToItems } from '#store/changes/edits-to-items.ts';
import { type RecordKey, readStates } from '#store/changes/fold-changes.ts';
import { keepChange, tablesOfChange } from '#store/changes/keep-change.ts';
import type { Edit } from './edit.ts';
import { toStorageTrouble } from './storage-trouble.ts';
import { strictWrite } from './strict-write.ts';
import type { Tablet } from './tablet.ts';

export type { Edit } from './edit.ts';

/**
 * Saves one change (more than one may carry becomes several, all or none of them kept). Resolves with its id only when it survives a power cut; throws StorageTrouble when nothing was kept.
 * Concurrent saves, in other tabs too, follow one another.
 */
export function saveChange(tablet: Tablet, stream: string, edits: readonly Edit[]): Promise<string> {
  return saveChangeWith(tablet, stream, edits, [], async () => {});
}

/** As {@link saveChange}, with more writes in the same transaction over `tables` as well. */
export async function saveChangeWith(
  tablet: Tablet,
  stream: string,
  edits: readonly Edit[],
  tables: readonly Table[],
  more: () => Promise<void>,
): Promise<string> {
  if (edits.length === 0) throw new Error('a change without edits');
  const { db } = tablet;
  return tablet.withLock('save', async () => {
    try {
      const keys = new Map(
        edits.map(({ kind, record }) => [`${kind}\n${record}`, [kind, record, stream] as RecordKey]),
      );
      const items = editsToItems(await readStates(db, [...keys.values()]), stream, edits);
      const built = await buildChanges(tablet, stream, items);
      // The journal's place (sync.md §3.2): its append belongs here, between the finished bytes and the transaction.
      await strictWrite(db, [...tablesOfChange(db), ...tables], async () => {
        for (const each of built) await keepChange(db, each);
        await more();
      });
      return built.at(-1)!.change.id;
    } catch (error) {
      throw toStorageTrouble(error);
    }
  });
}
