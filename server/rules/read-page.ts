import { buildCursor, parseCursor } from '#protocol/cursor.ts';
import type { LogRow, LogTable } from '../storage/storage.ts';

/** Half of what the wire allows: kinder to slow links and to memory. */
export const maxPageBytes = 512 * 1024;

/** Where a reading of one stream goes on from. `isFork`: this log is not the one that the newest cursor came from. */
export interface Resumption {
  seq: number;
  ph: string;
  isFork: boolean;
}

/** The newest offered cursor that fits this log, whatever its epoch; the start when none does. */
export async function findResumption(log: LogTable, stream: string, cursors: readonly string[]): Promise<Resumption> {
  for (const [index, text] of cursors.entries()) {
    const cursor = parseCursor(text);
    if (!cursor) continue;
    const { seq, ph } = cursor;
    const own = seq === 0 ? '' : await log.prefixAt(stream, seq);
    if (own === ph) return { seq, ph, isFork: index > 0 };
  }
  return { seq: 0, ph: '', isFork: cursors.length > 0 };
}

/** How much of a page is left. */
export interface PageRoom {
  changes: number;
  bytes: number;
}

/** The rows of one stream that fit into the room, whole ones only, and whether there are more. */
export async function readRows(
  log: LogTable,
  stream: string,
  after: number,
  room: PageRoom,
): Promise<{ rows: LogRow[]; more: boolean; left: PageRoom }> {
  const outline = await log.outline(stream, after, Math.max(room.changes, 0) + 1);
  const left = { ...room };
  let upTo = after;
  for (const { seq, bytes } of outline) {
    // A change larger than what is left waits for the next page, unless the page is still empty.
    const fits = left.changes > 0 && (bytes <= left.bytes || left.bytes === maxPageBytes);
    if (!fits) break;
    left.changes -= 1;
    left.bytes -= bytes;
    upTo = seq;
  }
  const rows = upTo > after ? await log.page(stream, after, upTo) : [];
  return { rows, more: outline.length > rows.length, left };
}

/** The cursor behind the last row of a page, or where it began. */
export function cursorAfter(epoch: string, from: Resumption, rows: readonly LogRow[]): string {
  const { seq, ph } = rows.at(-1) ?? from;
  return buildCursor({ epoch, seq, ph });
}
