import { strictWrite } from '#store/strict-write.ts';
import type { FileRow } from '#store/tables.ts';
import type { Tablet } from '#store/tablet.ts';
import type { FileShelf } from './file-shelf.ts';
import { findHomes } from './find-homes.ts';

/** A file that nothing names any more is kept this long, in ms: an undo or a draft may come back to it. */
const keptUnnamedMs = 24 * 3_600_000;

/**
 * Once at each start: bytes without a row go, files that no record names go after a day, a file whose record went to another
 * region follows it, and one that the browser lost is no longer said to wait.
 */
export async function tidyFiles(tablet: Tablet, shelf: FileShelf): Promise<void> {
  await tablet.withLock('files', async () => {
    const { db } = tablet;
    const rows = await db.files.toArray();
    const onShelf = await shelf.list();
    const known = new Set(rows.map(keyOf));
    const here = new Set(onShelf.map(keyOf));
    for (const each of onShelf) if (!known.has(keyOf(each))) await shelf.remove(each.stream, each.sha256);
    for (const row of rows) {
      if (here.has(keyOf(row))) await tidyOne(tablet, shelf, row);
      else await putState(tablet, row, 'lost');
    }
  });
}

/** The same for the files of one record, after it was saved: what waits is then what the record names. */
export async function tidyFilesOf(tablet: Tablet, shelf: FileShelf, record: string): Promise<void> {
  await tablet.withLock('files', async () => {
    const rows = await tablet.db.files.filter(({ places }) => places.some((each) => each.record === record)).toArray();
    for (const row of rows) if (row.state !== 'lost') await tidyOne(tablet, shelf, row);
  });
}

const keyOf = ({ stream, sha256 }: { stream: string; sha256: string }) => `${stream} ${sha256}`;

async function tidyOne(tablet: Tablet, shelf: FileShelf, row: FileRow): Promise<void> {
  const { db, now } = tablet;
  const homes = await findHomes(db, row);
  if (homes.length > 0) {
    if (homes.includes(row.stream)) await putState(tablet, row, 'waiting');
    else await moveTo(tablet, shelf, row, homes[0]!);
  } else if (now() - row.capturedAt < keptUnnamedMs) {
    await putState(tablet, row, 'unnamed');
  } else {
    await strictWrite(db, [db.files], () => db.files.delete([row.stream, row.sha256]));
    await shelf.remove(row.stream, row.sha256);
  }
}

async function moveTo({ db }: Tablet, shelf: FileShelf, row: FileRow, stream: string): Promise<void> {
  const bytes = await shelf.read(row.stream, row.sha256);
  if (!bytes) return;
  await shelf.write(stream, row.sha256, bytes);
  await strictWrite(db, [db.files], async () => {
    const there = await db.files.get([stream, row.sha256]);
    await db.files.put({ ...row, state: 'waiting', stream, places: [...(there?.places ?? []), ...row.places] });
    await db.files.delete([row.stream, row.sha256]);
  });
  await shelf.remove(row.stream, row.sha256);
}

async function putState({ db }: Tablet, row: FileRow, state: FileRow['state']): Promise<void> {
  if (row.state !== state) await strictWrite(db, [db.files], () => db.files.put({ ...row, state }));
}
