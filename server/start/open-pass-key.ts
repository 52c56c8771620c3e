import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Random } from '#protocol/ids.ts';
import { writeSecret } from './write-secret.ts';

const keyBytes = 32;

/** The key that seals passes, made at the first start and kept beside the database: a copied database opens nothing. */
export async function openPassKey(folder: string, random: Random): Promise<Uint8Array> {
  const path = join(folder, 'pass.key');
  const kept = await readFile(path).catch(() => undefined);
  if (kept?.byteLength === keyBytes) return kept;
  if (kept)
    throw new Error(`${path} is damaged: bring it back from the backup, or remove it (old passes then stop working)`);
  const key = random(keyBytes);
  await writeSecret(path, key);
  return key;
}
