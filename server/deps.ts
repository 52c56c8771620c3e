import type { Storage } from './storage/storage.ts';

/** A line of the log: what happened and to which id, never what somebody wrote. */
export interface LogEvent {
  event: string;
  [detail: string]: string | number | boolean | undefined;
}

/** A file of the built app, ready to be sent. */
export interface Asset {
  type: string;
  bytes: Uint8Array;
  /** The same bytes in brotli, where that is shorter. */
  brotli?: Uint8Array;
  /** Names this content, so that an unchanged file is not sent again. */
  etag: string;
  /** Its name holds a hash of its content: it never changes. */
  immutable: boolean;
}

/** Everything the endpoint needs of the world, so that time, dice and disk can be simulated. */
export interface ServerDeps {
  storage: Storage;
  /** Identity of this database's history (`openEpoch`). */
  epoch: string;
  /** 32 bytes that seal passes, kept beside the database and not in it. */
  passKey: Uint8Array;
  /** Ms since 1970. */
  now: () => number;
  /** `count` random bytes. */
  random: (count: number) => Uint8Array;
  log: (event: LogEvent) => void;
  /** Files of the built app by address ('/index.html'); absent = the endpoint alone. */
  readAsset?: (path: string) => Promise<Asset | undefined>;
}
