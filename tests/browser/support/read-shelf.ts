import type { Page } from 'playwright-core';

/** Files on the tablet's shelf of real work: folder of the stream, name, and bytes. */
export async function readShelf(page: Page): Promise<{ folder: string; name: string; bytes: Buffer }[]> {
  const found = await page.evaluate(async () => {
    const root = await navigator.storage.getDirectory();
    const own = await root.getDirectoryHandle('ayni', { create: true });
    const all: { folder: string; name: string; text: string }[] = [];
    for await (const [folder, entry] of own.entries()) {
      for await (const [name, handle] of (entry as FileSystemDirectoryHandle).entries()) {
        const bytes = new Uint8Array(await (await (handle as FileSystemFileHandle).getFile()).arrayBuffer());
        all.push({ folder, name, text: Array.from(bytes, (byte) => String.fromCharCode(byte)).join('') });
      }
    }
    return all;
  });
  return found.map(({ folder, name, text }) => ({ folder, name, bytes: Buffer.from(text, 'latin1') }));
}

/** The rows of one table of the tablet's database, as they lie on the disk. */
export async function readTable<T>(page: Page, table: string): Promise<T[]> {
  const rows = await page.evaluate(
    (name) =>
      new Promise<string>((resolve, reject) => {
        const opening = indexedDB.open('ayni');
        opening.onerror = () => reject(opening.error);
        opening.onsuccess = () => {
          const reading = opening.result.transaction(name).objectStore(name).getAll();
          reading.onsuccess = () => resolve(JSON.stringify(reading.result));
          reading.onerror = () => reject(reading.error);
          reading.transaction?.addEventListener('complete', () => opening.result.close());
        };
      }),
    table,
  );
  return JSON.parse(rows) as T[];
}
