import { type Change, type Item, maxChangeBytes, maxItemsPerChange } from '#protocol/change.ts';
import { changeToText } from '#protocol/hash-change.ts';
import { newId, newReplica } from '#protocol/ids.ts';
import { utf8Length } from '#protocol/utf8-length.ts';
import { readMeta } from '#store/meta.ts';
import type { Tablet } from '#store/tablet.ts';

/** A change that is ready to be kept: from here on its bytes never change. */
export interface BuiltChange {
  change: Change;
  text: string;
  bytes: number;
  hash: string;
}

/**
 * Makes the next change of this replica, outside of any transaction (hashing would end one). Call with the lock `save`
 * held until it is kept. Throws when it is longer than may travel: whoever saves that much has a bug.
 */
export async function buildChange(tablet: Tablet, stream: string, items: Item[]): Promise<BuiltChange> {
  const { db, random } = tablet;
  const [mark, heard] = await db.transaction('r', db.meta, () =>
    Promise.all([readMeta(db, 'mark'), readMeta(db, 'heard')]),
  );
  const change: Change = {
    v: 1,
    id: newId(random),
    stream,
    replica: mark?.replica ?? newReplica(random),
    n: (mark?.n ?? 0) + 1,
    prev: mark?.hash ?? '',
    author: tablet.person.id,
    app: tablet.app,
    wall: Math.trunc(tablet.now()),
    seen: heard?.time ?? 0,
    items,
  };
  const text = changeToText(change);
  const bytes = utf8Length(text);
  if (items.length > maxItemsPerChange || bytes > maxChangeBytes) {
    throw new Error(`a change of ${items.length} items and ${bytes} bytes is too long to travel`);
  }
  return { change, text, bytes, hash: await tablet.sha256(text) };
}
