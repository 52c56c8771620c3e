import type { Json } from '#domain/json.ts';
import type { Person } from '#domain/person.ts';
import type { RecordView } from '#domain/record.ts';
import type { RecordState } from '#protocol/merge.ts';
import type { Verdict } from '#protocol/wire.ts';
import type { PackedHeads } from '#store/changes/packed-heads.ts';

/** A record ready to be shown. Everything outside `body` is an index column: bodies will be encrypted one day. */
export interface RecordRow {
  kind: string;
  record: string;
  stream: string;
  institution?: string;
  plan?: string;
  visit?: string;
  /** Where it took place, six digits. */
  district?: string;
  /** State by the rules of its kind, '' for kinds that have none, 'hidden' while it is: what is counted without reading it. */
  status: string;
  /** Calendar date that the record is about ('2026-11-27'), by which lists are cut; '' without any. */
  date: string;
  /** Next meeting that a visit without a plan announced; of a plan, its newest visit is read. */
  nextOn?: string;
  /** Absent when it is finished: the index then holds the few that are not. */
  completion?: 'half-way';
  hidden: 0 | 1;
  /** 1 when concurrent values differ, else absent: the index then holds nothing but conflicts. */
  disputed?: 1;
  body: RecordBody;
}
/** `pending` = own changes of this record without server time yet. */
export interface RecordBody
  extends PackedHeads,
    Pick<RecordView, 'values' | 'versions' | 'createdAt' | 'updatedAt' | 'createdBy' | 'updatedBy' | 'keptAlive'> {
  pending: readonly string[];
}

/** The set of items known of one record: what {@link RecordRow} is computed from. One row a record keeps pages fast. */
export interface FieldsRow {
  kind: string;
  record: string;
  stream: string;
  state: RecordState;
}

export type OutboxState = 'waiting' | 'acknowledged' | 'set-aside' | 'parked';
/** An own change on its way. `body` (canonical JSON) never changes; `failures` counts failures of this change alone. */
export interface OutboxRow {
  /** Order of saving on this tablet, across replicas. */
  place?: number;
  id: string;
  n: number;
  replica: string;
  stream: string;
  /** Only her own session may send it: on a shared tablet it waits for her. */
  author?: string;
  hash: string;
  body: string;
  /** Length of `body` in UTF-8. */
  bytes: number;
  state: OutboxState;
  reason?: string;
  /** Which item of the change the reason is about, when it is one. */
  item?: number;
  verdict?: Verdict['verdict'];
  note?: string;
  /** Set aside, and nothing is left to do about it: corrected by later changes, or somebody said so. Ms, this tablet's clock. */
  settled?: { at: number; by: 'changes' | 'person' };
  /** Ms, this tablet's clock. */
  savedAt: number;
  /** Ms, the server's clock when it answered for this change. */
  sentAt?: number;
  failures: number;
}

/** An item's place in a change, without its value: index into `records`, op, field; or the item itself when unknown. */
export type Outline = [record: number, op: string, field?: string] | { raw: Json };
/** What is kept of every change, own or foreign, so that it can be passed on byte for byte: all but the values. */
export interface EnvelopeRow {
  id: string;
  stream: string;
  replica: string;
  n: number;
  prev: string;
  hash: string;
  author: string;
  /** Place in the stream's log and the server's time; absent while unknown (own and unsent, or forgotten by a fork). */
  seq?: number;
  at?: number;
  /** Top-level members that are no column: v, app, wall, seen and whatever a newer app adds. */
  frame: Record<string, Json>;
  records: [kind: string, record: string][];
  outline: Outline[];
}

/** What a person typed and no change carries yet; see the form for when it is written. */
export interface Draft {
  record: string;
  kind: string;
  stream: string;
  /** Who wrote in it last; `begunBy` = who began it, when that is somebody else. */
  author: string;
  begunBy?: string;
  /** 'visit@1'. */
  instrument: string;
  /** Field path → value typed by the person; null = cleared. */
  touched: Record<string, Json>;
  /** Field path → heads it was opened on ([] = none); registers of other records under '<kind>:<id>:<path>'. */
  heads: Record<string, string[]>;
  /** Values that no change carries (sealed voices, what is not shared); they survive the end of the form. */
  held: Record<string, Json>;
  /** Field path where the person was. */
  at?: string;
  isNew: boolean;
  institution?: string;
  plan?: string;
  title?: string;
  /** Ms, this tablet's clock. */
  savedAt: number;
  /** False when only `held` is left. */
  dirty: boolean;
}

/** Who entered on this tablet, and with what she proves it. */
export interface Account {
  person: Person;
  device: string;
  token: string;
  streams: string[];
  epoch: string;
  pass: string;
  /** Origin of the endpoint, '' = where the page came from. */
  endpoint: string;
}
export interface AccountRow extends Account {
  id: string;
}
/** `past`: cursors of one stream, newest first. */
export interface CursorRow {
  stream: string;
  past: string[];
}
export interface PersonRow {
  id: string;
  name: string;
}
export interface MetaRow {
  key: string;
  value: unknown;
}
/** Where a record names a file: `field` is a field path. */
export interface FilePlace {
  kind: string;
  record: string;
  field: string;
}
/** A photo, document or voice note made on this tablet. Its bytes lie on the shelf (OPFS); this row counts them. */
export interface FileRow {
  stream: string;
  sha256: string;
  /** Media type. */
  type: string;
  bytes: number;
  /**
   * `waiting`: only here, to be sent when the server takes files; `unnamed`: taken out of its record, gone in a day;
   * `lost`: the browser has its bytes no more.
   */
  state: 'waiting' | 'unnamed' | 'lost';
  places: FilePlace[];
  /** Ms, this tablet's clock. */
  capturedAt: number;
  /** What its maker called it; stays on this tablet. */
  name?: string;
}
