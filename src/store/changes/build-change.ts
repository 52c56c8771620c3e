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

/** Room that everything but the items takes, at most. */
const frameBytes = 2048;

/** Longest value that a change can carry, in bytes of its JSON: with its field's name and what it replaces it must fit one. */
export const maxValueBytes = maxChangeBytes - 16 * 1024;

/**
 * Makes the next change of this replica, outside of any transaction (hashing would end one); several, one after the other,
 * when there is more than may travel in one. Call with the lock `save` held until they are kept. Throws when a single item is
 * longer than that: whoever saves so much at once has a bug.
 */
export async function buildChanges(tablet: Tablet, stream: string, items: Item[]): Promise<BuiltChange[]> {
  const { db, random } = tablet;
  const [mark, heard] = await db.transaction('r', db.meta, () =>
    Promise.all([readMeta(db, 'mark'), readMeta(db, 'heard')]),
  );
  const replica = mark?.replica ?? newReplica(random);
  let last = { n: mark?.n ?? 0, hash: mark?.hash ?? '' };
  const built: BuiltChange[] = [];
  for (const part of inParts(items)) {
    const change: Change = {
      v: 1,
      id: newId(random),
      stream,
      replica,
      n: last.n + 1,
      prev: last.hash,
      author: tablet.person.id,
      app: tablet.app,
      wall: Math.trunc(tablet.now()),
      seen: heard?.time ?? 0,
      items: part,
    };
    const text = changeToText(change);
    const bytes = utf8Length(text);
    if (bytes > maxChangeBytes)
      throw new Error(`a change of ${part.length} items and ${bytes} bytes is too long to travel`);
    built.push({ change, text, bytes, hash: await tablet.sha256(text) });
    last = { n: change.n, hash: built.at(-1)!.hash };
  }
  return built;
}

/** The items in their order, as many together as one change may carry. */
function inParts(items: readonly Item[]): Item[][] {
  const parts: Item[][] = [];
  let room = 0;
  for (const item of items) {
    const bytes = utf8Length(JSON.stringify(item)) + 1;
    const part = parts.at(-1);
    if (part && part.length < maxItemsPerChange && bytes <= room) part.push(item);
    else {
      parts.push([item]);
      room = maxChangeBytes - frameBytes;
    }
    room -= bytes;
  }
  return parts;
}
