import type { AyniDatabase } from './database.ts';

/** Something that broke on this tablet, without a word of what anybody wrote; see `src/store/crashes`. */
export interface CrashNote {
  /** Ms, this tablet's clock, of the last time. */
  at: number;
  app: string;
  /** '/visitas/:id', 'sw' for the worker. */
  page: string;
  what: string;
  frames: string[];
  times: number;
}

/** Single facts of this database. `heard` = the last server time and epoch; `mark` = our last own change. */
export interface Meta {
  heard: { time: number; epoch: string };
  mark: { replica: string; n: number; hash: string };
  sync: import('./status.ts').SyncStatus;
  /** Id of the person whose account is open. */
  person: string;
  /** How much one message carries over this tablet's line; see `src/sync/round/pace.ts`. */
  pace: { maxChanges: number; maxBytes: number; maxPage: number };
  /** Streams that were taken away while something of ours may still wait in them. */
  lost: string[];
  /** Device and token of an enrolment that was asked for and not yet answered. */
  enrolment: { code: string; device: string; token: string };
  /** Newest first. */
  crashes: CrashNote[];
}

/** Reads one fact, undefined when it was never written. */
export async function readMeta<K extends keyof Meta>(db: AyniDatabase, key: K): Promise<Meta[K] | undefined> {
  return (await db.meta.get(key))?.value as Meta[K] | undefined;
}

/** Writes one fact; undefined forgets it. */
export async function writeMeta<K extends keyof Meta>(
  db: AyniDatabase,
  key: K,
  value: Meta[K] | undefined,
): Promise<void> {
  if (value === undefined) await db.meta.delete(key);
  else await db.meta.put({ key, value });
}
