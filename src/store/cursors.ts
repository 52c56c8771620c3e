import { parseCursor } from '#protocol/cursor.ts';
import { type AyniDatabase, refuseExample } from './database.ts';

/** Past cursors offered besides the newest one. */
export const maxPastCursors = 16;

/** What to offer for each stream: newest cursor first, then past ones; [] = from the start. */
export async function readCursors(db: AyniDatabase, streams: readonly string[]): Promise<Record<string, string[]>> {
  refuseExample(db);
  const rows = await db.cursors.bulkGet([...streams]);
  return Object.fromEntries(streams.map((stream, i) => [stream, rows[i]?.past ?? []]));
}

/**
 * Puts the newest cursor before the past ones and thins these: each is at least twice as far back as the one before, so
 * that a server restored from long ago still finds one it knows.
 */
export function pushCursor(past: readonly string[], newest: string): string[] {
  const seqOf = (cursor: string) => parseCursor(cursor)?.seq ?? 0;
  const kept: string[] = [];
  let needed = 0;
  for (const cursor of past) {
    const distance = seqOf(newest) - seqOf(cursor);
    if (cursor === newest || distance < needed || kept.length === maxPastCursors) continue;
    kept.push(cursor);
    needed = Math.max(1, distance * 2);
  }
  return [newest, ...kept];
}

/** The cursors that do not lie beyond row `from`. */
export const cursorsUpTo = (past: readonly string[], from: number): string[] =>
  past.filter((cursor) => (parseCursor(cursor)?.seq ?? Number.POSITIVE_INFINITY) <= from);
