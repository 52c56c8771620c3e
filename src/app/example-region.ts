import type { DistrictTable } from '#domain/catalogues/districts.ts';
import { buildExample } from '#domain/example/build-example.ts';
import { exampleDistricts } from '#domain/example/example-districts.ts';
import { examplePeople } from '#domain/example/example-people.ts';
import type { Person } from '#domain/person.ts';
import { type AyniDatabase, openDatabase } from '#store/database.ts';
import { isExampleEmpty, seedExample } from '#store/seed-example.ts';

/** Who writes in the example: nobody real. */
export const examplePerson: Person = examplePeople[0];

/** The only districts that can be chosen in the example: invented ones. */
export const exampleDistrictTable: DistrictTable = exampleDistricts;

// 22 November 2026, 9:40 in Lima: the day on which the invented year is told.
const exampleMorning = Date.UTC(2026, 10, 22, 14, 40);
const untilMidnightMs = 14 * 3_600_000;

/** A clock that walks through that one day from the morning on and never leaves it; `elapsedMs` counts from some start. */
export function exampleNow(elapsedMs: () => number): () => number {
  const startedAt = elapsedMs();
  return () => exampleMorning + Math.floor(Math.min(elapsedMs() - startedAt, untilMidnightMs));
}

/** Fills an example that nobody opened before; what somebody tried in it stays. */
export async function fillExampleIfEmpty(db: AyniDatabase): Promise<void> {
  if (await isExampleEmpty(db)) await seedExample(db, buildExample(), examplePeople);
}

/** Brings the example back to its beginning; what was tried in it is gone. */
export async function refillExample(name: string): Promise<void> {
  const db = openDatabase(name, 'example');
  try {
    await seedExample(db, buildExample(), examplePeople);
  } finally {
    db.close();
  }
}
