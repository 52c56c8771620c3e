import { Kysely, PostgresDialect, sql } from 'kysely';
import pg from 'pg';
import { migrate } from '../migrations/migrate.ts';
import { createKyselyStorage } from './kysely-storage.ts';
import type { Schema } from './schema.ts';
import type { Storage } from './storage.ts';

const bigintOid = 20;

/**
 * Opens a PostgreSQL (or what speaks like one) by its URL. Throws when a commit there would not reach the disk.
 * `size` = connections; a request holds one while it writes.
 */
export async function openPostgres(url: string, size = 10): Promise<Storage> {
  const pool = new pg.Pool({
    connectionString: url,
    max: size,
    connectionTimeoutMillis: 10_000,
    // Rows are taken one after another under locks, so that each statement must see what was committed meanwhile.
    options: '-c synchronous_commit=on -c default_transaction_isolation=read\\ committed',
    types: { getTypeParser: (oid, format) => (oid === bigintOid ? Number : pg.types.getTypeParser(oid, format)) },
  });
  // A connection that dies idle is replaced by the pool; without a listener it would end the process.
  pool.on('error', () => {});
  const db = new Kysely<Schema>({ dialect: new PostgresDialect({ pool }) });
  try {
    await assertDurable(db);
    await migrate(db, { integer: 'bigint', bytes: 'bytea' }, Date.now());
    return createKyselyStorage(db, 'postgresql');
  } catch (error) {
    await db.destroy();
    throw error;
  }
}

async function assertDurable(db: Kysely<Schema>): Promise<void> {
  for (const setting of ['synchronous_commit', 'fsync']) {
    const { rows } = await sql<{ value: string }>`select current_setting(${setting}) as value`.execute(db);
    const value = rows[0]?.value;
    if (value !== 'on') throw new Error(`PostgreSQL must run with ${setting}=on, it runs with ${value}`);
  }
}
