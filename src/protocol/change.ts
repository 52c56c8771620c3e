import type { Json } from '#domain/json.ts';

/** Longest change that may travel, in items and in bytes of canonical JSON. */
export const maxItemsPerChange = 2048;
export const maxChangeBytes = 256 * 1024;

/** Writes one value into one register. `over` = ids of the changes whose value the author had on the screen. */
export interface SetItem {
  op: 'set';
  kind: string;
  record: string;
  field: string;
  value: Json;
  over: string[];
}
/** Hides a record, or brings it back: `over` names heads (delete) or deletes (restore). */
export interface DeleteItem {
  op: 'delete' | 'restore';
  kind: string;
  record: string;
  over: string[];
}
export type Item = SetItem | DeleteItem;

/** One save by one person in one stream: atomic, immutable, identified by its own random id. */
export interface Change {
  v: 1;
  /** 128 random bits, base64url (22 characters). */
  id: string;
  /** 'region:06' or 'network'. */
  stream: string;
  /** 96 random bits, base64url (16 characters). */
  replica: string;
  /** 1, 2, 3 … per replica. */
  n: number;
  /** Hash of the replica's previous change, '' at first. */
  prev: string;
  author: string;
  app: string;
  /** This tablet's clock, ms since 1970. */
  wall: number;
  /** Last server time that this replica heard, ms, 0 = never. */
  seen: number;
  items: Item[];
}

/** An item whose value was replaced before it travelled: `over` is kept, the value is not. */
export interface GoneItem extends Omit<SetItem, 'value'> {
  gone: true;
}

/** A change as a pull gives it: with its place in the stream, the server's time and its hash. */
export interface LoggedChange extends Omit<Change, 'items'> {
  seq: number;
  at: number;
  hash: string;
  items: (Item | GoneItem)[];
}
