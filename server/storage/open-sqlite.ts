import { DatabaseSync } from 'node:sqlite';
import { Kysely } from 'kysely';
import { migrate } from '../migrations/migrate.ts';
import { createKyselyStorage } from './kysely-storage.ts';
import { createNodeSqliteDialect } from './node-sqlite-dialect.ts';
import type { Schema } from './schema.ts';
import type { Storage } from './storage.ts';

/** Opens (or makes) the embedded database; ':memory:' for simulations. Throws when a commit would not reach the disk. */
export async function openSqlite(path: string): Promise<Storage> {
  const database = new DatabaseSync(path);
  try {
    setDurability(database);
    assertDurable(database);
    const db = new Kysely<Schema>({ dialect: createNodeSqliteDialect(database) });
    await migrate(db, { integer: 'integer', bytes: 'blob' }, Date.now());
    return createKyselyStorage(db, 'sqlite');
  } catch (error) {
    if (database.isOpen) database.close();
    throw error;
  }
}

function setDurability(database: DatabaseSync): void {
  database.exec('pragma journal_mode = wal');
  database.exec('pragma synchronous = full');
  database.exec('pragma foreign_keys = on');
  database.exec('pragma busy_timeout = 5000');
}

/** A «stored» answer is a promise about the disk: refuses a connection that would answer before fsync. */
export function assertDurable(database: DatabaseSync): void {
  const synchronous = Object.values(database.prepare('pragma synchronous').get() ?? {})[0];
  if (synchronous !== 2) throw new Error(`SQLite must run with synchronous=FULL (2), it runs with ${synchronous}`);
  const mode = Object.values(database.prepare('pragma journal_mode').get() ?? {})[0];
  if (mode !== 'wal' && mode !== 'memory')
    throw new Error(`SQLite must run with journal_mode=wal, it runs with ${mode}`);
}
