import type { AyniDatabase } from './database.ts';
import type { PersonRow } from './tables.ts';

/** Person id → name: herself, and colleagues heard of with what they wrote. */
export async function readNames(db: AyniDatabase): Promise<Map<string, string>> {
  return new Map((await db.people.toArray()).map(({ id, name }) => [id, name]));
}

/** Keeps names; writes only those that are new or differ, so that nobody's list redraws for nothing. */
export async function saveNames(db: AyniDatabase, people: readonly PersonRow[]): Promise<void> {
  const known = await db.people.bulkGet(people.map(({ id }) => id));
  const changed = people.filter(({ name }, i) => known[i]?.name !== name);
  if (changed.length > 0) await db.people.bulkPut(changed.map(({ id, name }) => ({ id, name })));
}
