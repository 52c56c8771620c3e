import { createHash } from 'node:crypto';
import { describe, expect, test } from 'vitest';
import { filesByRecord } from '#features/sending/files-by-record.ts';
import { discardDraft, writeDraft } from '#store/drafts.ts';
import type { FileShelf } from '#store/files/file-shelf.ts';
import { keepFile, type NewFile } from '#store/files/keep-file.ts';
import { readFile } from '#store/files/read-file.ts';
import { tidyFiles, tidyFilesOf } from '#store/files/tidy-files.ts';
import { countWaitingFiles, listWaitingFiles } from '#store/files/waiting-files.ts';
import { loseStreams } from '#store/lose-streams.ts';
import { saveChange } from '#store/save-change.ts';
import type { Tablet } from '#store/tablet.ts';
import { makeTablet } from './make-tablet.ts';

const stream = 'region:06';
const day = 24 * 3_600_000;

/** A shelf in memory, whose disk can be full or lie. */
function makeShelf(disk: { free?: number; onWrite?: () => void; garble?: boolean } = {}) {
  const bytes = new Map<string, Blob>();
  const key = (of: string, name: string) => `${of} ${name}`;
  const shelf: FileShelf = {
    async write(of, name, blob) {
      disk.onWrite?.();
      bytes.set(key(of, name), disk.garble ? new Blob(['x'.repeat(blob.size)]) : blob);
    },
    read: async (of, name) => bytes.get(key(of, name)),
    async remove(of, name) {
      bytes.delete(key(of, name));
    },
    list: async () =>
      [...bytes.keys()].map((each) => {
        const [of = '', sha256 = ''] = each.split(' ');
        return { stream: of, sha256 };
      }),
    hash: async (blob) =>
      createHash('sha256')
        .update(Buffer.from(await blob.arrayBuffer()))
        .digest('base64url'),
    freeBytes: async () => disk.free,
  };
  return { shelf, bytes };
}
const photo = (over: Partial<NewFile> = {}): NewFile => ({
  stream,
  kind: 'visit',
  record: 'v1',
  field: 'files',
  type: 'image/jpeg',
  bytes: new Blob(['una foto']),
  ...over,
});
const nameOf = async (shelf: FileShelf) => (await shelf.list())[0]!.sha256;
const write = (tablet: Tablet, sha256: string | null, of = stream, record = 'v1') =>
  saveChange(tablet, of, [
    { op: 'set', kind: 'visit', record, field: 'files', value: sha256 ? [{ sha256, type: 'image/jpeg' }] : [] },
  ]);
const draftOf = (sha256: string) => ({
  ...{ record: 'v1', kind: 'visit', stream, author: 'rosa', instrument: 'visit@1', heads: {}, held: {} },
  ...{ touched: { files: [{ sha256 }] }, isNew: true, savedAt: 1, dirty: true },
});

describe('keeping a file', () => {
  test('the same photo in two notes is one file with two places', async () => {
    const tablet = makeTablet();
    const { shelf, bytes } = makeShelf();
    await keepFile(tablet, shelf, photo());
    const again = await keepFile(tablet, shelf, photo({ record: 'v2' }));
    expect(again).toMatchObject({ kind: 'kept', bytes: 8 });
    expect(bytes.size).toBe(1);
    const [row, ...others] = await listWaitingFiles(tablet.db);
    expect(others).toEqual([]);
    expect(row).toMatchObject({ bytes: 8, state: 'waiting', capturedAt: tablet.clock.now });
    expect(row?.places.map(({ record }) => record)).toEqual(['v1', 'v2']);
    const read = await readFile(tablet.db, shelf, stream, await nameOf(shelf));
    expect(read).toMatchObject({ type: 'image/jpeg', size: 8 });
  });

  test('a full disk is told, whether it says so before or fails while writing', async () => {
    const full = () => {
      throw new DOMException('full', 'QuotaExceededError');
    };
    for (const disk of [{ free: 5_000_007 }, { free: 1e9, onWrite: full }]) {
      const tablet = makeTablet();
      const { shelf, bytes } = makeShelf(disk);
      expect(await keepFile(tablet, shelf, photo())).toEqual({ kind: 'full' });
      expect([bytes.size, await tablet.db.files.count()]).toEqual([0, 0]);
    }
  });

  test('bytes that are not read back as they were written do not count', async () => {
    const tablet = makeTablet();
    const { shelf, bytes } = makeShelf({ garble: true });
    expect(await keepFile(tablet, shelf, photo())).toMatchObject({ kind: 'broken' });
    expect([bytes.size, await tablet.db.files.count()]).toEqual([0, 0]);
  });

  test('bytes without a row are not left behind when the database fails', async () => {
    const tablet = makeTablet();
    const { shelf, bytes } = makeShelf({ onWrite: () => tablet.db.close() });
    expect(await keepFile(tablet, shelf, photo())).toMatchObject({ kind: 'broken' });
    expect(bytes.size).toBe(0);
  });

  test('a photo that the browser lost is taken again', async () => {
    const tablet = makeTablet();
    const { shelf, bytes } = makeShelf();
    await keepFile(tablet, shelf, photo());
    const name = await nameOf(shelf);
    bytes.clear();
    expect(await readFile(tablet.db, shelf, stream, name)).toBe('lost');
    await keepFile(tablet, shelf, photo());
    expect(bytes.size).toBe(1);
    expect(await readFile(tablet.db, shelf, stream, 'somebody-elses')).toBe('elsewhere');
  });
});

describe('putting files in order', () => {
  test('what a draft or a record names stays; what nobody names stops waiting at once and goes after a day', async () => {
    const tablet = makeTablet();
    const { shelf, bytes } = makeShelf();
    await keepFile(tablet, shelf, photo());
    const name = await nameOf(shelf);
    await writeDraft(tablet.db, draftOf(name));
    tablet.clock.now += 3 * day;
    await tidyFiles(tablet, shelf);
    expect(await countWaitingFiles(tablet.db)).toBe(1);

    await discardDraft(tablet.db, 'v1');
    await write(tablet, name);
    await tidyFilesOf(tablet, shelf, 'v1');
    expect(await countWaitingFiles(tablet.db)).toBe(1);

    tablet.clock.now -= 3 * day;
    await write(tablet, null);
    await tidyFilesOf(tablet, shelf, 'v1');
    expect([await countWaitingFiles(tablet.db), bytes.size]).toEqual([0, 1]);
    await write(tablet, name);
    await tidyFilesOf(tablet, shelf, 'v1');
    expect(await countWaitingFiles(tablet.db)).toBe(1);

    await write(tablet, null);
    tablet.clock.now += 2 * day;
    await tidyFiles(tablet, shelf);
    expect([await tablet.db.files.count(), bytes.size]).toEqual([0, 0]);
  });

  test('a deleted note keeps its photos, for whoever gives it back', async () => {
    const tablet = makeTablet();
    const { shelf, bytes } = makeShelf();
    await keepFile(tablet, shelf, photo());
    await write(tablet, await nameOf(shelf));
    await saveChange(tablet, stream, [{ op: 'delete', kind: 'visit', record: 'v1' }]);
    tablet.clock.now += 9 * day;
    await tidyFiles(tablet, shelf);
    expect(bytes.size).toBe(1);
  });

  test('a photo follows its note to the region that was chosen after it was taken', async () => {
    const tablet = makeTablet();
    const { shelf } = makeShelf();
    await keepFile(tablet, shelf, photo());
    const name = await nameOf(shelf);
    await write(tablet, name, 'region:08');
    expect(await readFile(tablet.db, shelf, 'region:08', name)).toBeInstanceOf(Blob);
    await tidyFilesOf(tablet, shelf, 'v1');
    expect(await shelf.list()).toEqual([{ stream: 'region:08', sha256: name }]);
    expect((await listWaitingFiles(tablet.db)).map((row) => row.stream)).toEqual(['region:08']);
  });

  test('bytes that no row counts go, and a row without bytes no longer says that it waits', async () => {
    const tablet = makeTablet();
    const { shelf, bytes } = makeShelf();
    await keepFile(tablet, shelf, photo());
    await write(tablet, await nameOf(shelf));
    bytes.clear();
    await shelf.write(stream, 'nobody', new Blob(['x']));
    await tidyFiles(tablet, shelf);
    expect(bytes.size).toBe(0);
    expect((await tablet.db.files.toArray()).map(({ state }) => state)).toEqual(['lost']);
  });

  test('a photo of a region that was taken away still waits, as the words do', async () => {
    const tablet = makeTablet();
    const { shelf, bytes } = makeShelf();
    await keepFile(tablet, shelf, photo());
    await write(tablet, await nameOf(shelf));
    const { db } = tablet;
    await db.transaction('rw', db.tables, async () => loseStreams(db, [stream]));
    tablet.clock.now += 9 * day;
    await tidyFiles(tablet, shelf);
    expect([await countWaitingFiles(db), bytes.size]).toEqual([1, 1]);
  });

  test('Envío counts the files of one note together', async () => {
    const tablet = makeTablet();
    const { shelf } = makeShelf();
    for (const [record, text] of [
      ['v1', 'uno'],
      ['v2', 'tres'],
      ['v1', 'cinco'],
    ] as const) {
      await keepFile(tablet, shelf, photo({ record, bytes: new Blob([text]) }));
      tablet.clock.now += 1;
    }
    const groups = filesByRecord(await listWaitingFiles(tablet.db));
    expect(groups.map(({ record, files, bytes }) => [record, files.length, bytes])).toEqual([
      ['v1', 2, 8],
      ['v2', 1, 4],
    ]);
  });
});
