import { StorageTrouble, toStorageTrouble } from '#store/storage-trouble.ts';
import { strictWrite } from '#store/strict-write.ts';
import type { FilePlace, FileRow } from '#store/tables.ts';
import type { Tablet } from '#store/tablet.ts';
import type { FileShelf } from './file-shelf.ts';

/** One file to keep beside a record; `type` is its media type, `name` what its maker called it (never travels). */
export interface NewFile extends FilePlace {
  stream: string;
  type: string;
  bytes: Blob;
  name?: string;
}

/** 'full' and 'broken': nothing was kept, and everything else is as it was. */
export type KeptFile =
  | { kind: 'kept'; sha256: string; bytes: number }
  | { kind: 'full' }
  | { kind: 'broken'; error: unknown };

/** Left free for words: a photo never takes the last room of a note. */
const reservedBytes = 5_000_000;

/**
 * Keeps bytes under the name of their content, proves them by reading them back, and only then counts them. The same bytes
 * twice are one file with two places. Never throws for trouble of the disk.
 */
export async function keepFile(tablet: Tablet, shelf: FileShelf, file: NewFile): Promise<KeptFile> {
  try {
    const sha256 = await shelf.hash(file.bytes);
    // The lock keeps the tidying of another window from taking bytes whose row is about to be written.
    await tablet.withLock('files', () => keep(tablet, shelf, file, sha256));
    return { kind: 'kept', sha256, bytes: file.bytes.size };
  } catch (error) {
    const trouble = toStorageTrouble(error);
    if (trouble instanceof StorageTrouble && trouble.reason === 'full') return { kind: 'full' };
    return { kind: 'broken', error };
  }
}

async function keep({ db, now }: Tablet, shelf: FileShelf, file: NewFile, sha256: string): Promise<void> {
  const { stream, bytes } = file;
  const known = await db.files.get([stream, sha256]);
  const isHere = known !== undefined && (await shelf.read(stream, sha256))?.size === bytes.size;
  if (!isHere) await writeAndProve(shelf, file, sha256);
  try {
    await strictWrite(db, [db.files], () => db.files.put(rowOf(file, sha256, known, now())));
  } catch (error) {
    if (!known) await shelf.remove(stream, sha256);
    throw error;
  }
}

async function writeAndProve(shelf: FileShelf, { stream, bytes }: NewFile, sha256: string): Promise<void> {
  const free = await shelf.freeBytes();
  if (free !== undefined && free < bytes.size + reservedBytes) throw new StorageTrouble('full');
  await shelf.write(stream, sha256, bytes);
  const written = await shelf.read(stream, sha256);
  if (written?.size === bytes.size && (await shelf.hash(written)) === sha256) return;
  await shelf.remove(stream, sha256);
  throw new StorageTrouble('broken', new Error(`${sha256} was not read back as it was written`));
}

function rowOf(file: NewFile, sha256: string, known: FileRow | undefined, capturedAt: number): FileRow {
  const { stream, type, bytes, name, kind, record, field } = file;
  const place = { kind, record, field };
  const isSame = (each: FilePlace) => each.record === record && each.field === field;
  const places = known?.places ?? [];
  return {
    stream,
    sha256,
    type,
    bytes: bytes.size,
    state: 'waiting',
    places: places.some(isSame) ? places : [...places, place],
    capturedAt: known?.capturedAt ?? capturedAt,
    ...(name && { name }),
  };
}
