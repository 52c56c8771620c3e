import { type Kysely, type Selectable, sql } from 'kysely';
import { inChunks } from './in-chunks.ts';
import type { Schema } from './schema.ts';
import type { LogRow, LogTable } from './storage.ts';

export function createLogTable(db: Kysely<Schema>): LogTable {
  return {
    ...createCounters(db),
    ...createLookups(db),
    async append(rows) {
      await inChunks(rows, (slice) => db.insertInto('log').values(slice.map(toColumns)).execute());
    },
    async prefixAt(stream, seq) {
      const row = await db
        .selectFrom('log')
        .select('ph')
        .where('stream', '=', stream)
        .where('seq', '=', seq)
        .executeTakeFirst();
      return row?.ph;
    },
    outline: (stream, after, limit) =>
      db
        .selectFrom('log')
        .select(['seq', 'bytes'])
        .where('stream', '=', stream)
        .where('seq', '>', after)
        .orderBy('seq')
        .limit(limit)
        .execute(),
    async page(stream, after, upTo) {
      const rows = await db
        .selectFrom('log')
        .selectAll()
        .where('stream', '=', stream)
        .where('seq', '>', after)
        .where('seq', '<=', upTo)
        .orderBy('seq')
        .execute();
      return rows.map(toLogRow);
    },
    rowsAt: (stream, seqs) =>
      inChunks(seqs, async (slice) => {
        const query = db.selectFrom('log').selectAll().where('stream', '=', stream).where('seq', 'in', slice);
        return (await query.execute()).map(toLogRow);
      }),
  };
}

/** The rows that put writers in line. Sorted, so that two requests never wait for each other. */
function createCounters(
  db: Kysely<Schema>,
): Pick<LogTable, 'lockReplicas' | 'saveReplicas' | 'lockStreams' | 'saveStreams'> {
  return {
    async lockReplicas(ids) {
      const rows = await inChunks([...ids].sort(), (slice) =>
        db
          .insertInto('replicas')
          .values(slice.map((id) => ({ id, last_at: 0 })))
          .onConflict((conflict) => conflict.column('id').doUpdateSet({ last_at: sql`replicas.last_at` }))
          .returning(['id', 'last_at'])
          .execute(),
      );
      return new Map(rows.map((row) => [row.id, row.last_at]));
    },
    async saveReplicas(lastAt) {
      for (const [id, at] of lastAt)
        await db.updateTable('replicas').set({ last_at: at }).where('id', '=', id).execute();
    },
    async lockStreams(ids) {
      const rows = await inChunks([...ids].sort(), (slice) =>
        db
          .insertInto('streams')
          .values(slice.map((id) => ({ id, seq: 0, ph: '' })))
          .onConflict((conflict) => conflict.column('id').doUpdateSet({ seq: sql`streams.seq` }))
          .returning(['id', 'seq', 'ph'])
          .execute(),
      );
      return new Map(rows.map(({ id, seq, ph }) => [id, { seq, ph }]));
    },
    async saveStreams(ends) {
      for (const [id, end] of ends) await db.updateTable('streams').set(end).where('id', '=', id).execute();
    },
  };
}

type Lookups = 'find' | 'findNumbers' | 'findAwaited' | 'addAwaited' | 'findOwners' | 'addOwners';

function createLookups(db: Kysely<Schema>): Pick<LogTable, Lookups> {
  return {
    async find(ids) {
      const rows = await inChunks(ids, (slice) =>
        db.selectFrom('log').select(['id', 'hash', 'stream', 'at']).where('id', 'in', slice).execute(),
      );
      return new Map(rows.map(({ id, ...row }) => [id, row]));
    },
    async findNumbers(replica, numbers) {
      const logged = await inChunks(numbers, (slice) =>
        db.selectFrom('log').select(['n', 'id']).where('replica', '=', replica).where('n', 'in', slice).execute(),
      );
      const aside = await inChunks(numbers, (slice) =>
        db
          .selectFrom('quarantine')
          .select(['n', 'id'])
          .where('replica', '=', replica)
          .where('n', 'in', slice)
          .execute(),
      );
      return [...logged, ...aside];
    },
    async findAwaited(stream, changes) {
      const rows = await inChunks(changes, (slice) =>
        db
          .selectFrom('awaited')
          .select(['change_id', 'seq'])
          .where('stream', '=', stream)
          .where('change_id', 'in', slice)
          .execute(),
      );
      return rows.map((row) => ({ change: row.change_id, seq: row.seq }));
    },
    async addAwaited(rows) {
      const values = rows.map(({ stream, change, seq }) => ({ stream, change_id: change, seq }));
      await inChunks(values, (slice) => db.insertInto('awaited').values(slice).execute());
    },
    async findOwners(records) {
      const rows = await inChunks(records, (slice) =>
        db.selectFrom('bound_records').selectAll().where('record', 'in', slice).execute(),
      );
      return new Map(rows.map((row) => [row.record, row.author]));
    },
    async addOwners(owners) {
      const values = [...owners].map(([record, author]) => ({ record, author }));
      await inChunks(values, (slice) =>
        db
          .insertInto('bound_records')
          .values(slice)
          .onConflict((conflict) => conflict.doNothing())
          .execute(),
      );
    },
  };
}

function toColumns({ receivedAt, ...row }: LogRow): Schema['log'] {
  return { ...row, bytes: row.body.byteLength, received_at: receivedAt };
}
function toLogRow({ received_at, bytes: _, ...row }: Selectable<Schema['log']>): LogRow {
  return { ...row, receivedAt: received_at };
}
