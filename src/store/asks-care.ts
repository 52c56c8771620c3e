import type { AyniDatabase } from './database.ts';
import { readNamed } from './list-deleted.ts';

/**
 * Whether an institution asks for care with names, photos and places, also as it was when somebody deleted it. One that has
 * not arrived is taken to ask: nobody here can know. No institution asks for nothing.
 */
export async function asksCare(db: AyniDatabase, institution: string): Promise<boolean> {
  if (institution === '') return false;
  const named = await readNamed(db, 'institution', institution);
  return named === undefined || named.record.values.careful === true;
}
