import { bytesToBase64url } from '#protocol/base64url.ts';
import type { FileShelf } from './file-shelf.ts';

/** The browser's private folders (OPFS). Each database has a folder of its own: the example's never meets real work. */
export function createWebShelf(databaseName: string, storage: StorageManager = navigator.storage): FileShelf {
  const openStream = async (stream: string) => {
    const root = await storage.getDirectory();
    const own = await root.getDirectoryHandle(databaseName, { create: true });
    return own.getDirectoryHandle(streamToFolder(stream), { create: true });
  };
  return {
    async write(stream, sha256, bytes) {
      const handle = await (await openStream(stream)).getFileHandle(sha256, { create: true });
      try {
        const writing = await handle.createWritable();
        // Written beside the file and put in its place by `close`.
        await writing.write(bytes);
        await writing.close();
      } catch (error) {
        await removeIfThere(await openStream(stream), sha256);
        throw error;
      }
    },
    async read(stream, sha256) {
      try {
        return await (await (await openStream(stream)).getFileHandle(sha256)).getFile();
      } catch (error) {
        if (isNotFound(error)) return undefined;
        throw error;
      }
    },
    remove: async (stream, sha256) => removeIfThere(await openStream(stream), sha256),
    async list() {
      const root = await storage.getDirectory();
      const own = await root.getDirectoryHandle(databaseName, { create: true });
      const found: { stream: string; sha256: string }[] = [];
      for await (const [folder, entry] of own.entries()) {
        if (entry.kind !== 'directory') continue;
        for await (const sha256 of (entry as FileSystemDirectoryHandle).keys()) {
          found.push({ stream: folderToStream(folder), sha256 });
        }
      }
      return found;
    },
    async hash(bytes) {
      const digest = await crypto.subtle.digest('SHA-256', await bytes.arrayBuffer());
      return bytesToBase64url(new Uint8Array(digest));
    },
    async freeBytes() {
      const { usage, quota } = await storage.estimate();
      return usage === undefined || quota === undefined ? undefined : quota - usage;
    },
  };
}

// 'region:05' as a folder: a colon is no part of a file's name everywhere.
const streamToFolder = (stream: string) => stream.replace(':', '_');
const folderToStream = (folder: string) => folder.replace('_', ':');

const isNotFound = (error: unknown) => error instanceof DOMException && error.name === 'NotFoundError';

async function removeIfThere(folder: FileSystemDirectoryHandle, name: string): Promise<void> {
  try {
    await folder.removeEntry(name);
  } catch (error) {
    if (!isNotFound(error)) throw error;
  }
}
