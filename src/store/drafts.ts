import type { AyniDatabase } from './database.ts';
import { readMeta } from './meta.ts';
import { strictWrite } from './strict-write.ts';
import type { Draft } from './tables.ts';

export type { Draft } from './tables.ts';

/** The draft of a record; undefined when there is none, or when its stream may no longer be read here. */
export async function readDraft(db: AyniDatabase, record: string): Promise<Draft | undefined> {
  const draft = await db.drafts.get(record);
  return draft && !(await readLostStreams(db)).includes(draft.stream) ? draft : undefined;
}

/** All drafts that may be opened, newest first; those where only `held` is left have `dirty: false`. */
export async function listDrafts(db: AyniDatabase): Promise<Draft[]> {
  const lost = await readLostStreams(db);
  const drafts = await db.drafts.toArray();
  return drafts.filter(({ stream }) => !lost.includes(stream)).sort((a, b) => b.savedAt - a.savedAt);
}

/** Keeps a draft; it survives a power cut once this resolves. Throws StorageTrouble. */
export async function writeDraft(db: AyniDatabase, draft: Draft): Promise<void> {
  await strictWrite(db, [db.drafts], () => db.drafts.put(draft));
}

/** Forgets a draft in which nothing is left. */
export async function discardDraft(db: AyniDatabase, record: string): Promise<void> {
  await strictWrite(db, [db.drafts], () => db.drafts.delete(record));
}

const readLostStreams = async (db: AyniDatabase): Promise<string[]> => (await readMeta(db, 'lost')) ?? [];
