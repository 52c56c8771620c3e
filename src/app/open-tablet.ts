import type { DistrictTable } from '#domain/catalogues/districts.ts';
import { readAccount } from '#store/account.ts';
import { type AyniDatabase, openDatabase } from '#store/database.ts';
import { toStorageTrouble } from '#store/storage-trouble.ts';
import type { Account } from '#store/tables.ts';
import type { Tablet } from '#store/tablet.ts';
import { createWebTablet } from '#store/web-tablet.ts';
import type { SessionMode } from './session-mode.ts';

declare const __APP_VERSION__: string;

/** What this window opened: the real notebook, the example, or a tablet that nobody has entered yet. */
export type Opening = WorkOpening | ExampleOpening | WelcomeOpening;
export interface WorkOpening {
  kind: 'work';
  tablet: Tablet;
  account: Account;
}
export interface ExampleOpening {
  kind: 'example';
  tablet: Tablet;
  /** Invented districts, the only ones that can be chosen there. */
  districts: DistrictTable;
}
export interface WelcomeOpening {
  kind: 'welcome';
  db: AyniDatabase;
}

/** Told while an old window keeps the database from being prepared, and when a newer one took it over. */
export interface OtherWindow {
  onBlocked: () => void;
  onReplaced: () => void;
}

export const databaseNames = { work: 'ayni', example: 'ayni-example' } as const satisfies Record<SessionMode, string>;

/** Opens the database of the mode and says who is in it. Throws StorageTrouble when the tablet's memory does not open. */
export async function openTablet(mode: SessionMode, otherWindow: OtherWindow): Promise<Opening> {
  return mode === 'example' ? openExample(otherWindow) : openWork(otherWindow);
}

async function openWork(otherWindow: OtherWindow): Promise<WorkOpening | WelcomeOpening> {
  const db = await openAndWatch(openDatabase(databaseNames.work, 'work'), otherWindow);
  const account = await readAccount(db);
  if (!account) return { kind: 'welcome', db };
  return { kind: 'work', account, tablet: createWebTablet({ db, person: account.person, app: __APP_VERSION__ }) };
}

async function openExample(otherWindow: OtherWindow): Promise<ExampleOpening> {
  // Fetched only by who tries it: a year of invented history is no part of the first paint.
  const region = await import('./example-region.ts');
  const db = await openAndWatch(openDatabase(databaseNames.example, 'example'), otherWindow);
  await region.fillExampleIfEmpty(db);
  const now = region.exampleNow(() => performance.now());
  const tablet = createWebTablet({ db, person: region.examplePerson, app: __APP_VERSION__, now });
  return { kind: 'example', tablet, districts: region.exampleDistrictTable };
}

async function openAndWatch(db: AyniDatabase, { onBlocked, onReplaced }: OtherWindow): Promise<AyniDatabase> {
  db.on('blocked', onBlocked);
  db.on('versionchange', () => {
    // A newer window prepares the database: this one lets go of it at once instead of blocking her.
    db.close();
    onReplaced();
  });
  try {
    await db.open();
  } catch (error) {
    throw toStorageTrouble(error);
  }
  return db;
}
