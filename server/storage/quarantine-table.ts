import type { Kysely, Selectable } from 'kysely';
import type { QuarantineReason } from '#protocol/wire.ts';
import { inChunks } from './in-chunks.ts';
import type { Schema } from './schema.ts';
import type { QuarantineHead, QuarantineRow, QuarantineTable } from './storage.ts';

const headColumns = [
  'id',
  'hash',
  'stream',
  'replica',
  'n',
  'at',
  'reason',
  'bytes',
  'sent_by',
  'device',
  'received_at',
  'verdict',
  'note',
] as const;
const maxFound = 1000;

export function createQuarantineTable(db: Kysely<Schema>): QuarantineTable {
  const heads = () => db.selectFrom('quarantine').select(headColumns);
  return {
    find: (keys) =>
      inChunks(keys, async (slice) => {
        const ids = slice.map(({ id }) => id);
        const hashes = slice.map(({ hash }) => hash);
        return (await heads().where('id', 'in', ids).where('hash', 'in', hashes).execute()).map(toHead);
      }),
    async findByIdOrHash(idOrHash) {
      const matches = heads().where((row) => row.or([row('id', '=', idOrHash), row('hash', '=', idOrHash)]));
      return (await matches.limit(maxFound).execute()).map(toHead);
    },
    async readBody({ id, hash }) {
      const query = db.selectFrom('quarantine').select('body').where('id', '=', id).where('hash', '=', hash);
      return (await query.executeTakeFirst())?.body;
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
      const undecided = heads().where('stream', 'in', streams).where('verdict', 'is', null);
      return (await undecided.orderBy('received_at').limit(limit).execute()).map(toHead);
    },
    async decide({ id, hash }, { verdict, note, by, at }) {
      await db
        .updateTable('quarantine')
        .set({ verdict, note: note ?? null, decided_by: by, decided_at: at })
        .where('id', '=', id)
        .where('hash', '=', hash)
        .execute();
    },
    findDecided: (sentBy, replicas) =>
      inChunks(replicas, async (slice) => {
        const decided = heads().where('replica', 'in', slice).where('verdict', 'is not', null);
        return (await decided.where('sent_by', '=', sentBy).limit(maxFound).execute()).map(toHead);
      }),
  };
}

function toColumns({ sentBy, receivedAt, ...row }: QuarantineRow): Schema['quarantine'] {
  const undecided = { verdict: null, note: null, decided_by: null, decided_at: null };
  return { ...row, ...undecided, bytes: row.body.byteLength, sent_by: sentBy, received_at: receivedAt };
}

function toHead(row: Pick<Selectable<Schema['quarantine']>, (typeof headColumns)[number]>): QuarantineHead {
  const { sent_by, received_at, verdict, note, reason, ...same } = row;
  return {
    ...same,
    reason: reason as QuarantineReason,
    sentBy: sent_by,
    receivedAt: received_at,
    ...(verdict ? { verdict: verdict as 'file' | 'return' } : {}),
    ...(note ? { note } : {}),
  };
}
