import { type Kysely, sql } from 'kysely';
import { first } from './0001-first.ts';
import type { ColumnTypes, Migration } from './migration.ts';

/** Every migration, oldest first. */
const migrations: readonly Migration[] = [first];

/** Brings the schema up to date; processes that start together wait for each other on the migrations table. */
export async function migrate<DB>(db: Kysely<DB>, types: ColumnTypes, appliedAt: number): Promise<void> {
  await sql`create table if not exists migrations (name text primary key, applied_at ${sql.raw(types.integer)} not null)`.execute(
    db,
  );
  for (const migration of migrations) {
    await db.transaction().execute(async (transaction) => {
      const claimed = await sql`insert into migrations (name, applied_at) values (${migration.name}, ${appliedAt})
        on conflict (name) do nothing returning name`.execute(transaction);
      if (claimed.rows.length === 0) return;
      for (const statement of migration.statements(types)) await sql.raw(statement).execute(transaction);
    });
  }
}
