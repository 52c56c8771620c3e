import { keepCrash } from '#store/crashes/crash-notes.ts';
import { openDatabase } from '#store/database.ts';
import { pagePaths } from '#ui/place.ts';
import { databaseNames } from './open-tablet.ts';
import { readMode } from './session-mode.ts';

declare const __APP_VERSION__: string;

/** Keeps the note in the database of this window, over a connection of its own: the page's may be what broke. */
export async function keepCrashHere(error: unknown, page: Window): Promise<void> {
  const mode = readMode(page.sessionStorage);
  const db = openDatabase(databaseNames[mode], mode);
  try {
    await keepCrash(db, error, { at: Date.now(), app: __APP_VERSION__, page: patternOf(page.location.pathname) });
  } finally {
    db.close();
  }
}

/** The address of a page as the routes name it: what stands for an id may be anything. Other addresses are only '/…'. */
export function patternOf(pathname: string): string {
  const parts = pathname.split('/');
  const isOf = (pattern: string) => {
    const wanted = pattern.split('/');
    return wanted.length === parts.length && wanted.every((part, i) => part === ':id' || part === parts[i]);
  };
  return pathname === '/' ? '/' : (Object.values(pagePaths).find(isOf) ?? '/…');
}
