/** Storage of this origin in bytes, and whether the browser promised to keep it; a number it will not tell is undefined. */
export interface StorageEstimate {
  usage?: number;
  quota?: number;
  persisted: boolean;
}
/** `navigator.storage` of a page, spelled out because workers know no `persist`. */
interface KeepingStorage {
  estimate: () => Promise<{ usage?: number; quota?: number }>;
  persisted: () => Promise<boolean>;
  persist: () => Promise<boolean>;
}

/** Chrome reports a quota even on a full disk: `quota` is a hint, a failed write is the truth. */
export async function readStorageEstimate(storage: KeepingStorage): Promise<StorageEstimate> {
  const { usage, quota } = await storage.estimate();
  return { usage, quota, persisted: await storage.persisted() };
}

/** Asks the browser never to clean this origin by itself; true when it promised. Harmless to ask again. */
export async function askToPersist(storage: KeepingStorage): Promise<boolean> {
  return (await storage.persisted()) || (await storage.persist());
}
