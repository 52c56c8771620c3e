import type { Person } from '#domain/person.ts';
import { type AyniDatabase, openDatabase } from '#store/database.ts';
import { isExampleEmpty, seedExample } from '#store/seed-example.ts';

/** Who writes in the example: nobody real. */
export const examplePerson: Person = {
  id: 'example-assistant',
  name: 'María Quispe',
  role: 'assistant',
  regions: ['99'],
};

// 22 November 2026, 9:40 in Lima: the day on which the invented year is told.
const exampleMorning = Date.UTC(2026, 10, 22, 14, 40);
const untilMidnightMs = 14 * 3_600_000;

/** A clock that walks through that one day from the morning on and never leaves it. */
export function exampleNow(startedAt = performance.now()): () => number {
  return () => exampleMorning + Math.min(performance.now() - startedAt, untilMidnightMs);
}

export async function fillExampleIfEmpty(db: AyniDatabase): Promise<void> {
  if (await isExampleEmpty(db)) await seedExample(db, [], [examplePerson]);
}

/** Brings the example back to its beginning; what was tried in it is gone. */
export async function refillExample(): Promise<void> {
  const db = openDatabase('ayni-example', 'example');
  try {
    await seedExample(db, [], [examplePerson]);
  } finally {
    db.close();
  }
}
