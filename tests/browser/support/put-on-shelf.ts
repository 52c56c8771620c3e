import { createHash } from 'node:crypto';
import type { Page } from 'playwright-core';

/** Name of a file by its content, as records name it. */
export function nameOfFile(bytes: Buffer): string {
  return createHash('sha256').update(bytes).digest('base64url');
}

/** Leaves a picture on the tablet as its form would have: the bytes on the shelf, and the row that counts them. */
export async function putOnShelf(page: Page, stream: string, jpeg: Buffer, record: string): Promise<void> {
  await page.evaluate(
    async ([folder, row, text]) => {
      const root = await navigator.storage.getDirectory();
      const own = await root.getDirectoryHandle('ayni', { create: true });
      const handle = await (await own.getDirectoryHandle(folder, { create: true })).getFileHandle(row.sha256, {
        create: true,
      });
      const writing = await handle.createWritable();
      await writing.write(Uint8Array.from(atob(text), (letter) => letter.charCodeAt(0)));
      await writing.close();
      await new Promise<void>((resolve, reject) => {
        const opening = indexedDB.open('ayni');
        opening.onerror = () => reject(opening.error);
        opening.onsuccess = () => {
          const putting = opening.result.transaction('files', 'readwrite');
          putting.objectStore('files').put(row);
          putting.onerror = () => reject(putting.error);
          putting.oncomplete = () => {
            opening.result.close();
            resolve();
          };
        };
      });
    },
    [
      stream.replace(':', '_'),
      {
        stream,
        sha256: nameOfFile(jpeg),
        type: 'image/jpeg',
        bytes: jpeg.length,
        state: 'waiting',
        places: [{ kind: 'visit', record, field: 'files' }],
        capturedAt: Date.now(),
      },
      jpeg.toString('base64'),
    ] as const,
  );
}
