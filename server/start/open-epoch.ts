import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { newId, type Random } from '#protocol/ids.ts';
import type { Storage } from '../storage/storage.ts';
import { writeSecret } from './write-secret.ts';

const fileName = 'epoch';

/**
 * The identity of this database's history, kept in it and beside it. Throws when the two differ: one of them comes from
 * a backup, and serving would mix two histories until somebody says which one goes on (`acceptRestore`).
 */
export async function openEpoch(storage: Storage, folder: string, random: Random): Promise<string> {
  const inside = await storage.tables.meta.read('epoch');
  const beside = await readBeside(folder);
  if (inside !== undefined && inside === beside) return inside;
  const isNew = inside === undefined ? beside === undefined : beside === undefined && (await isUnused(storage));
  if (!isNew) throw new EpochMismatch(folder, inside, beside);
  return writeEpoch(storage, folder, inside ?? newId(random));
}

/** Begins a new history over whatever the database holds now; tablets refill what it has forgotten. */
export function acceptRestore(storage: Storage, folder: string, random: Random): Promise<string> {
  return writeEpoch(storage, folder, newId(random));
}

class EpochMismatch extends Error {
  constructor(folder: string, inside: string | undefined, beside: string | undefined) {
    super(
      `The database (epoch ${inside ?? 'none'}) and ${join(folder, fileName)} (epoch ${beside ?? 'none'}) do not belong ` +
        'together: the database was restored, replaced or moved. If this database is the right one, run ' +
        '`node server/restore.ts --accept`; the tablets will bring back what it lacks. Nothing is served until then.',
    );
  }
}

async function writeEpoch(storage: Storage, folder: string, epoch: string): Promise<string> {
  await storage.tables.meta.write('epoch', epoch);
  await writeSecret(join(folder, fileName), epoch);
  return epoch;
}

async function readBeside(folder: string): Promise<string | undefined> {
  const text = await readFile(join(folder, fileName), 'utf8').catch(() => undefined);
  return text?.trim() || undefined;
}

// A first start that was cut between the two writes.
async function isUnused({ tables }: Storage): Promise<boolean> {
  return (await tables.people.count()) === 0;
}
