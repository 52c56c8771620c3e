import type { Kysely } from 'kysely';
import type { Schema } from './schema.ts';
import type { MetaTable } from './storage.ts';

export function createMetaTable(db: Kysely<Schema>): MetaTable {
  return {
    async read(name) {
      const row = await db.selectFrom('meta').select('value').where('name', '=', name).executeTakeFirst();
      return row?.value;
    },
    async write(name, value) {
      await db
        .insertInto('meta')
        .values({ name, value })
        .onConflict((conflict) => conflict.column('name').doUpdateSet({ value }))
        .execute();
    },
  };
}
