import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { openSqlite } from '../storage/open-sqlite.ts';
import type { Storage } from '../storage/storage.ts';

/** The embedded database in `folder`, or PostgreSQL when `url` is given (its driver is loaded only then). */
export async function openStorage(folder: string, url: string | undefined): Promise<Storage> {
  await mkdir(folder, { recursive: true, mode: 0o700 });
  if (!url) return openSqlite(join(folder, 'ayni.sqlite'));
  const { openPostgres } = await import('../storage/open-postgres.ts');
  return openPostgres(url);
}
