import type { Table, Transaction } from 'dexie';
import type { AyniDatabase } from './database.ts';
import { StorageTrouble, toStorageTrouble } from './storage-trouble.ts';

/** A write that takes longer is given up and told: the person must not believe that it is kept. */
const longestWriteMs = 5_000;

/**
 * One transaction, all or nothing, on the disk when it resolves. Throws StorageTrouble; after 'slow' the transaction is
 * aborted, so that nothing is kept behind the person's back.
 */
export async function strictWrite<T>(db: AyniDatabase, tables: readonly Table[], work: () => Promise<T>): Promise<T> {
  let transaction: Transaction | undefined;
  let isLate = false;
  let timer: ReturnType<typeof setTimeout> | undefined;
  const limit = new Promise<never>((_, reject) => {
    timer = setTimeout(() => {
      isLate = true;
      reject(new StorageTrouble('slow'));
      transaction?.abort();
    }, longestWriteMs);
  });
  // `async` matters: only then does Dexie follow native awaits inside, and the transaction stays open between them.
  const written = db.transaction('rw', [...tables], async (opened) => {
    // It may have queued behind another one for longer than anybody waits.
    if (isLate) throw new StorageTrouble('slow');
    transaction = opened;
    return work();
  });
  try {
    return await Promise.race([written, limit]);
  } catch (error) {
    throw toStorageTrouble(error);
  } finally {
    clearTimeout(timer);
    Promise.resolve(written).catch(() => undefined);
  }
}
