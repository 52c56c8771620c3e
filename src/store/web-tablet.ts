import type { Person } from '#domain/person.ts';
import { bytesToBase64url } from '#protocol/base64url.ts';
import type { AyniDatabase } from './database.ts';
import type { Tablet } from './tablet.ts';

interface WebTabletOptions {
  db: AyniDatabase;
  person: Person;
  app: string;
  now?: () => number;
}

/** The real tablet: Web Crypto, Web Locks and the clock, alike in page and worker. Needs a secure context. */
export function createWebTablet({ db, person, app, now = Date.now }: WebTabletOptions): Tablet {
  return {
    db,
    person,
    app,
    now,
    random: (count) => crypto.getRandomValues(new Uint8Array(count)),
    sha256: async (text) =>
      bytesToBase64url(new Uint8Array(await crypto.subtle.digest('SHA-256', new TextEncoder().encode(text)))),
    withLock: (name, work) => navigator.locks.request(`${db.name}:${name}`, work) as ReturnType<typeof work>,
  };
}
