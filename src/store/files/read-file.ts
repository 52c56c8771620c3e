import type { AyniDatabase } from '#store/database.ts';
import type { FileShelf } from './file-shelf.ts';

/**
 * The bytes of a file that a record names. 'elsewhere' = they were made on another tablet; 'lost' = they were here and the
 * browser has them no more.
 */
export async function readFile(
  db: AyniDatabase,
  shelf: FileShelf,
  stream: string,
  sha256: string,
): Promise<Blob | 'elsewhere' | 'lost'> {
  const row = (await db.files.get([stream, sha256])) ?? (await findInAnyStream(db, sha256));
  if (!row) return 'elsewhere';
  const bytes = await shelf.read(row.stream, sha256);
  // OPFS keeps no media type, and a browser plays or shows nothing without one.
  return bytes ? bytes.slice(0, bytes.size, row.type) : 'lost';
}

// A record that was not saved yet may still change its region: its photo lies where it was taken until files are tidied.
async function findInAnyStream(db: AyniDatabase, sha256: string) {
  const keys = await db.files.toCollection().primaryKeys();
  const key = keys.find(([, name]) => name === sha256);
  return key && db.files.get(key);
}
