import { parseCursor } from '#protocol/cursor.ts';
import { type AyniDatabase, refuseExample } from './database.ts';

/** Past cursors offered besides the newest one. */
const maxPastCursors = 16;

/** What to offer for each stream: newest cursor first, then past ones; [] = from the start. */
export async function readCursors(db: AyniDatabase, streams: readonly string[]): Promise<Record<string, string[]>> {
  refuseExample(db);
  const rows = await db.cursors.bulkGet([...streams]);
  return Object.fromEntries(streams.map((stream, i) => [stream, rows[i]?.past ?? []]));
}

/**
 * Puts the newest cursor before the past ones. When they are too many, the one whose neighbours are closest in proportion
 * goes: they end up dense near the end and sparse far back, so that a server restored from long ago still finds one it knows.
 */
export function pushCursor(past: readonly string[], newest: string): string[] {
  const kept = [newest, ...past.filter((cursor) => cursor !== newest)];
  while (kept.length > maxPastCursors + 1) kept.splice(mostCrowded(kept), 1);
  return kept;
}

function mostCrowded(cursors: readonly string[]): number {
  const seqs = cursors.map((cursor) => parseCursor(cursor)?.seq ?? 0);
  const distance = (i: number) => seqs[0]! - seqs[i]! + 1;
  let crowded = 1;
  // Neither the newest nor the oldest: nothing could stand in for these.
  for (let i = 1; i < seqs.length - 1; i++) {
    const gap = distance(i + 1) / distance(i - 1);
    if (gap < distance(crowded + 1) / distance(crowded - 1)) crowded = i;
  }
  return crowded;
}

/** The cursors that do not lie beyond row `from`. */
export const cursorsUpTo = (past: readonly string[], from: number): string[] =>
  past.filter((cursor) => (parseCursor(cursor)?.seq ?? Number.POSITIVE_INFINITY) <= from);
