import type { Role } from '#domain/person.ts';
import type { QuarantineReason } from '#protocol/wire.ts';

/** One change in its stream's log; `body` is its canonical JSON in UTF-8, never rewritten. */
export interface LogRow {
  stream: string;
  seq: number;
  id: string;
  hash: string;
  at: number;
  ph: string;
  replica: string;
  n: number;
  author: string;
  body: Uint8Array;
  receivedAt: number;
}
/** Where a stream's log ends: the counter that gives the next `seq`, and the hash of everything before it. */
export interface StreamEnd {
  seq: number;
  ph: string;
}
export interface LogTable {
  /** Takes the replicas' rows until the transaction ends (first of the three steps); answers their last `at`. */
  lockReplicas(ids: readonly string[]): Promise<Map<string, number>>;
  saveReplicas(lastAt: ReadonlyMap<string, number>): Promise<void>;
  /** Takes the streams' counter rows (second step); only then may ids be looked up. */
  lockStreams(ids: readonly string[]): Promise<Map<string, StreamEnd>>;
  saveStreams(ends: ReadonlyMap<string, StreamEnd>): Promise<void>;
  find(ids: readonly string[]): Promise<Map<string, { hash: string; stream: string; at: number }>>;
  /** Ids that hold these numbers of a replica, in log or quarantine. */
  findNumbers(replica: string, numbers: readonly number[]): Promise<{ n: number; id: string }[]>;
  append(rows: readonly LogRow[]): Promise<void>;
  /** Hash of the log up to `seq`, undefined when there is no such row. */
  prefixAt(stream: string, seq: number): Promise<string | undefined>;
  /** Sizes only, so that a page can be cut before its bodies are loaded. */
  outline(stream: string, after: number, limit: number): Promise<{ seq: number; bytes: number }[]>;
  page(stream: string, after: number, upTo: number): Promise<LogRow[]>;
  /** Of these changes, the seqs of rows that had replaced them before they came. */
  findAwaited(stream: string, changes: readonly string[]): Promise<{ change: string; seq: number }[]>;
  addAwaited(rows: readonly { stream: string; change: string; seq: number }[]): Promise<void>;
  rowsAt(stream: string, seqs: readonly number[]): Promise<LogRow[]>;
  /** Authors of network records that only their author goes on writing. */
  findOwners(records: readonly string[]): Promise<Map<string, string>>;
  addOwners(owners: ReadonlyMap<string, string>): Promise<void>;
}

/** A change that was kept aside, whole; `id` is '' when the sender's was unusable. */
export interface QuarantineRow {
  id: string;
  hash: string;
  stream: string;
  replica: string;
  n: number;
  at: number;
  reason: QuarantineReason;
  body: Uint8Array;
  sentBy: string;
  device: string;
  receivedAt: number;
}
/** Without its body, which may be monstrous: bodies are read one by one. */
export interface QuarantineHead extends Omit<QuarantineRow, 'body'> {
  bytes: number;
  verdict?: 'file' | 'return';
  note?: string;
}
interface QuarantineKey {
  id: string;
  hash: string;
}
export interface QuarantineTable {
  /** Those with one of these ids and one of these hashes. */
  find(keys: readonly QuarantineKey[]): Promise<QuarantineHead[]>;
  findByIdOrHash(idOrHash: string): Promise<QuarantineHead[]>;
  readBody(key: QuarantineKey): Promise<Uint8Array | undefined>;
  add(rows: readonly QuarantineRow[]): Promise<void>;
  /** Undecided ones of these streams, oldest first. */
  list(streams: readonly string[], limit: number): Promise<QuarantineHead[]>;
  decide(key: QuarantineKey, decision: Decision): Promise<void>;
  /** Decided ones that this person sent from these replicas. */
  findDecided(sentBy: string, replicas: readonly string[]): Promise<QuarantineHead[]>;
}
export interface Decision {
  verdict: 'file' | 'return';
  note?: string;
  by: string;
  at: number;
}

export interface PersonRow {
  id: string;
  name: string;
  role: Role;
  regions: string[];
  createdAt: number;
  revokedAt?: number;
}
export interface DeviceRow {
  id: string;
  person: string;
  tokenHash: string;
  createdAt: number;
  lastSeenAt: number;
  revokedAt?: number;
}
/** A one-time code; only its hash is kept. `person` is absent for the first administrator. */
export interface CodeRow {
  hash: string;
  person?: string;
  createdBy?: string;
  createdAt: number;
  expiresAt: number;
  usedAt?: number;
  device?: string;
  tokenHash?: string;
}
export interface PeopleTable {
  count(): Promise<number>;
  list(): Promise<PersonRow[]>;
  find(id: string): Promise<PersonRow | undefined>;
  findNames(ids: readonly string[]): Promise<{ id: string; name: string }[]>;
  add(person: PersonRow): Promise<void>;
  listDevices(): Promise<DeviceRow[]>;
  findDevice(id: string): Promise<DeviceRow | undefined>;
  findDeviceByToken(tokenHash: string): Promise<DeviceRow | undefined>;
  addDevice(device: DeviceRow): Promise<void>;
  noteSeen(device: string, at: number): Promise<void>;
  listPendingCodes(now: number): Promise<CodeRow[]>;
  /** Takes the code's row until the transaction ends, so that two tablets cannot use it at once. */
  lockCode(hash: string): Promise<CodeRow | undefined>;
  addCode(code: CodeRow): Promise<void>;
  useCode(hash: string, use: { person: string; device: string; tokenHash: string; at: number }): Promise<void>;
  /** Forgets unused first-administrator codes of earlier starts. */
  dropFirstCodes(): Promise<void>;
}

export interface MetaTable {
  read(name: string): Promise<string | undefined>;
  write(name: string, value: string): Promise<void>;
}

export interface Tables {
  log: LogTable;
  quarantine: QuarantineTable;
  people: PeopleTable;
  meta: MetaTable;
}

/** Everything the endpoint remembers. One interface, two engines, one suite of tests. */
export interface Storage {
  engine: 'sqlite' | 'postgresql';
  /** Single reads, outside of a transaction. */
  tables: Tables;
  /**
   * All or nothing, on disk when it resolves. Tried again after a serialisation failure, so `work` may run several
   * times and must not keep anything from an earlier try.
   */
  write<T>(work: (tables: Tables) => Promise<T>): Promise<T>;
  close(): Promise<void>;
}
