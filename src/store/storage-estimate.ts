/** Storage of this origin in bytes, and whether the browser promised to keep it; a number it will not tell is undefined. */
export interface StorageEstimate {
  usage?: number;
  quota?: number;
  persisted: boolean;
}
type Storage = Pick<StorageManager, 'estimate' | 'persisted' | 'persist'>;

/** Chrome reports a quota even on a full disk: `quota` is a hint, a failed write is the truth. */
export async function readStorageEstimate(storage: Storage): Promise<StorageEstimate> {
  const { usage, quota } = await storage.estimate();
  return { usage, quota, persisted: await storage.persisted() };
}

/** Asks the browser never to clean this origin by itself; true when it promised. Harmless to ask again. */
export async function askToPersist(storage: Storage): Promise<boolean> {
  return (await storage.persisted()) || (await storage.persist());
}
