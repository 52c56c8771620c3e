import type { AyniDatabase } from '#store/database.ts';
import type { FileRow } from '#store/tables.ts';

/** Files that are only on this tablet, oldest first: they wait until the server takes files. */
export async function listWaitingFiles(db: AyniDatabase): Promise<FileRow[]> {
  const rows = await db.files.toArray();
  return rows.filter(({ state }) => state === 'waiting').sort((a, b) => a.capturedAt - b.capturedAt);
}

/** How many of them. */
export async function countWaitingFiles(db: AyniDatabase): Promise<number> {
  return db.files.filter(({ state }) => state === 'waiting').count();
}
