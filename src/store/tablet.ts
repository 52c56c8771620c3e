import type { Person } from '#domain/person.ts';
import type { AyniDatabase } from './database.ts';

/**
 * Everything that differs between this tablet now and a simulated one: the database, the clock, the dice, the person.
 * Rooms and the worker receive it; nothing below it reads a global.
 */
export interface Tablet {
  db: AyniDatabase;
  /** Ms since 1970 by this tablet's clock (fixed in the example region). */
  now: () => number;
  /** `count` random bytes. */
  random: (count: number) => Uint8Array;
  /** base64url SHA-256 of the text in UTF-8. */
  sha256: (text: string) => Promise<string>;
  /** Runs `work` alone across tabs and worker; names carry the database's name. */
  withLock: <T>(name: string, work: () => Promise<T>) => Promise<T>;
  /** Version of the app, kept in each change. */
  app: string;
  /** Whose session is open. */
  person: Person;
}
