import type { Kysely, Selectable } from 'kysely';
import type { QuarantineReason } from '#protocol/wire.ts';
import { inChunks } from './in-chunks.ts';
import type { Schema } from './schema.ts';
import type { QuarantineRow, QuarantineTable } from './storage.ts';

export function createQuarantineTable(db: Kysely<Schema>): QuarantineTable {
  return {
    find: (keys) =>
      inChunks(keys, async (slice) => {
        const ids = slice.map(({ id }) => id);
        const hashes = slice.map(({ hash }) => hash);
        const query = db.selectFrom('quarantine').selectAll().where('id', 'in', ids).where('hash', 'in', hashes);
        return (await query.execute()).map(toQuarantineRow);
      }),
    async findByIdOrHash(idOrHash) {
      const matches = db.selectFrom('quarantine').selectAll();
      const query = matches.where((row) => row.or([row('id', '=', idOrHash), row('hash', '=', idOrHash)])).limit(20);
      return (await query.execute()).map(toQuarantineRow);
    },
    async add(rows) {
      await inChunks(rows, (slice) =>
        db
          .insertInto('quarantine')
          .values(slice.map(toColumns))
          .onConflict((conflict) => conflict.doNothing())
          .execute(),
      );
    },
    async list(streams, limit) {
      if (streams.length === 0) return [];
      const rows = await db
        .selectFrom('quarantine')
        .selectAll()
        .where('stream', 'in', streams)
        .where('verdict', 'is', null)
        .orderBy('received_at')
        .limit(limit)
        .execute();
      return rows.map(toQuarantineRow);
    },
    async decide({ id, hash }, { verdict, note, by, at }) {
      await db
        .updateTable('quarantine')
        .set({ verdict, note: note ?? null, decided_by: by, decided_at: at })
        .where('id', '=', id)
        .where('hash', '=', hash)
        .execute();
    },
    async findDecided(sentBy, replica, from, to) {
      const rows = await db
        .selectFrom('quarantine')
        .selectAll()
        .where('replica', '=', replica)
        .where('n', '>=', from)
        .where('n', '<=', to)
        .where('sent_by', '=', sentBy)
        .where('verdict', 'is not', null)
        .orderBy('n')
        .limit(1000)
        .execute();
      return rows.map(toQuarantineRow);
    },
  };
}

function toColumns({ sentBy, receivedAt, verdict, note, ...row }: QuarantineRow): Schema['quarantine'] {
  const undecided = { verdict: verdict ?? null, note: note ?? null, decided_by: null, decided_at: null };
  return { ...row, ...undecided, sent_by: sentBy, received_at: receivedAt };
}

function toQuarantineRow(row: Selectable<Schema['quarantine']>): QuarantineRow {
  const { sent_by, received_at, decided_by: _, decided_at: __, verdict, note, reason, ...same } = row;
  return {
    ...same,
    reason: reason as QuarantineReason,
    sentBy: sent_by,
    receivedAt: received_at,
    ...(verdict ? { verdict: verdict as 'file' | 'return' } : {}),
    ...(note ? { note } : {}),
  };
}
