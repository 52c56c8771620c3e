import { type AyniDatabase, afterAnyText } from '#store/database.ts';
import type { FilePlace, FileRow } from '#store/tables.ts';

/** Streams of the drafts and records that name a file where its row says so; [] when nothing names it any more. */
export async function findHomes(db: AyniDatabase, row: FileRow): Promise<string[]> {
  const lost = (await db.meta.get('lost'))?.value;
  // Of a region that this person lost nothing can be read, and what is hers in it still waits.
  if (Array.isArray(lost) && lost.includes(row.stream)) return [row.stream];
  const homes = await Promise.all(row.places.map((place) => findHome(db, place, row.sha256)));
  return homes.filter((home) => home !== undefined);
}

async function findHome(db: AyniDatabase, { kind, record }: FilePlace, sha256: string): Promise<string | undefined> {
  const draft = await db.drafts.get(record);
  if (draft && JSON.stringify(draft.touched).includes(sha256)) return draft.stream;
  const records = await db.records
    .where('[kind+record+stream]')
    .between([kind, record], [kind, record, afterAnyText])
    .toArray();
  // Deleted records are here as well: they can be given back, with their files.
  return records.find(({ body }) => JSON.stringify(body).includes(sha256))?.stream;
}
