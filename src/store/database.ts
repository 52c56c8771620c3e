import { Dexie, type Table } from 'dexie';
import { type PackedFieldsRow, unpackState } from '#store/changes/packed-state.ts';
import type {
  AccountRow,
  CursorRow,
  Draft,
  EnvelopeRow,
  FieldsRow,
  FileRow,
  MetaRow,
  OutboxRow,
  PersonRow,
  RecordRow,
} from './tables.ts';

export type DatabaseMode = 'work' | 'example';
/** Where databases live, when not in the browser's own IndexedDB. */
export interface Engine {
  indexedDB: IDBFactory;
  IDBKeyRange: typeof IDBKeyRange;
}

// Fixed for ever: a new kind or form never upgrades the schema (only columns and indexes are named here, never bodies).
const shared = {
  records:
    '[kind+record+stream], stream, [kind+institution+date], [kind+plan+date], [kind+visit], [kind+date], ' +
    '[kind+status+date], [kind+district+date], [kind+nextOn], completion, disputed',
  fields: '[kind+record+stream], stream',
  drafts: 'record, stream',
  people: 'id',
  files: '[stream+sha256], stream',
  meta: 'key',
};
// Nothing of the example region can travel: the tables for travelling do not exist there.
const travelling = {
  outbox: '++place, &id, [state+id], [state+place], [replica+n+state], stream',
  envelopes: 'id, stream, [stream+seq], [replica+n]',
  accounts: 'id',
  cursors: 'stream',
};

/**
 * What this tablet remembers. Every write is strict: it resolves only when the bytes are on the disk. Connections that the
 * browser closed behind a sleeping worker are reopened by Dexie on InvalidStateError.
 */
export class AyniDatabase extends Dexie {
  declare records: Table<RecordRow, [string, string, string]>;
  declare fields: Table<FieldsRow, [string, string, string], PackedFieldsRow>;
  declare drafts: Table<Draft, string>;
  declare people: Table<PersonRow, string>;
  declare files: Table<FileRow, [string, string]>;
  declare meta: Table<MetaRow, string>;
  declare outbox: Table<OutboxRow, number>;
  declare envelopes: Table<EnvelopeRow, string>;
  declare accounts: Table<AccountRow, string>;
  declare cursors: Table<CursorRow, string>;
  readonly mode: DatabaseMode;

  constructor(name: string, mode: DatabaseMode, engine?: Engine) {
    // Without Dexie's cache a screen shows what is on the disk, never what is about to be written.
    super(name, { chromeTransactionDurability: 'strict', cache: 'disabled', ...engine });
    this.mode = mode;
    this.version(1).stores(mode === 'work' ? { ...shared, ...travelling } : shared);
    this.fields.hook('reading', (row) => row && unpackState(row));
  }
}

/**
 * Upper bound for the next part of a compound key: IndexedDB sorts an array after every number and text. (Dexie.maxKey is
 * one shared array, and a key that holds the same array twice is invalid.)
 */
export const afterAnyText: never[] = [];

/** Opens on first use. An example's name ends in 'example' and no other's does, so that the two can never be confused. */
export function openDatabase(name: string, mode: DatabaseMode, engine?: Engine): AyniDatabase {
  if (name.endsWith('example') !== (mode === 'example'))
    throw new Error(`${name} is no name for a database of ${mode}`);
  return new AyniDatabase(name, mode, engine);
}

/** Guard of every verb that belongs to sending and fetching: the example region has no part in it. */
export function refuseExample(db: AyniDatabase): void {
  if (db.mode === 'example') throw new Error('the example database never travels');
}
