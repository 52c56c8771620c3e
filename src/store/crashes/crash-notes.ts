import type { AyniDatabase } from '#store/database.ts';
import { type CrashNote, readMeta, writeMeta } from '#store/meta.ts';
import { describeCrash } from './describe-crash.ts';

/** Only the latest are kept: who crashes at each key must not fill the tablet. */
const mostNotes = 20;

/** Where something broke: `page` is the address of a page without ids, `app` the version, `at` ms of this tablet's clock. */
export type CrashScene = Pick<CrashNote, 'at' | 'app' | 'page'>;

/** Keeps a note of something that broke. The same thing again on the same page is counted in its note. */
export async function keepCrash(db: AyniDatabase, error: unknown, scene: CrashScene): Promise<void> {
  const crash = describeCrash(error);
  const isSame = (note: CrashNote) =>
    note.what === crash.what &&
    note.page === scene.page &&
    note.app === scene.app &&
    `${note.frames}` === `${crash.frames}`;
  await db.transaction('rw', db.meta, async () => {
    const notes = await readCrashes(db);
    const times = (notes.find(isSame)?.times ?? 0) + 1;
    const rest = notes.filter((note) => !isSame(note));
    await writeMeta(db, 'crashes', [{ ...scene, ...crash, times }, ...rest].slice(0, mostNotes));
  });
}

/** Newest first. */
export async function readCrashes(db: AyniDatabase): Promise<CrashNote[]> {
  return (await readMeta(db, 'crashes')) ?? [];
}

/** Forgets the notes; with `notes` they are put back. */
export async function forgetCrashes(db: AyniDatabase, notes?: CrashNote[]): Promise<void> {
  await writeMeta(db, 'crashes', notes);
}
