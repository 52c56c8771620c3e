import type { Kysely, Selectable } from 'kysely';
import type { Role } from '#domain/person.ts';
import { inChunks } from './in-chunks.ts';
import type { Schema } from './schema.ts';
import type { CodeRow, DeviceRow, PeopleTable, PersonRow } from './storage.ts';

export function createPeopleTable(db: Kysely<Schema>): PeopleTable {
  return { ...createPersons(db), ...createDevices(db), ...createCodes(db) };
}

function createPersons(db: Kysely<Schema>): Pick<PeopleTable, 'count' | 'list' | 'find' | 'findNames' | 'add'> {
  return {
    async count() {
      const row = await db
        .selectFrom('persons')
        .select((of) => of.fn.countAll<number>().as('total'))
        .executeTakeFirstOrThrow();
      return row.total;
    },
    list: async () => (await db.selectFrom('persons').selectAll().orderBy('name').execute()).map(toPerson),
    async find(id) {
      const row = await db.selectFrom('persons').selectAll().where('id', '=', id).executeTakeFirst();
      return row && toPerson(row);
    },
    findNames: (ids) =>
      inChunks(ids, (slice) => db.selectFrom('persons').select(['id', 'name']).where('id', 'in', slice).execute()),
    async add({ createdAt, revokedAt, regions, ...person }) {
      await db
        .insertInto('persons')
        .values({ ...person, regions: regions.join(','), created_at: createdAt, revoked_at: revokedAt ?? null })
        .execute();
    },
  };
}

type Devices = 'listDevices' | 'findDevice' | 'findDeviceByToken' | 'addDevice' | 'noteSeen';

function createDevices(db: Kysely<Schema>): Pick<PeopleTable, Devices> {
  return {
    listDevices: async () => (await db.selectFrom('devices').selectAll().execute()).map(toDevice),
    async findDevice(id) {
      const row = await db.selectFrom('devices').selectAll().where('id', '=', id).executeTakeFirst();
      return row && toDevice(row);
    },
    async findDeviceByToken(tokenHash) {
      const row = await db.selectFrom('devices').selectAll().where('token_hash', '=', tokenHash).executeTakeFirst();
      return row && toDevice(row);
    },
    async addDevice({ id, person, tokenHash, createdAt, lastSeenAt, revokedAt }) {
      await db
        .insertInto('devices')
        .values({
          id,
          person,
          token_hash: tokenHash,
          created_at: createdAt,
          last_seen_at: lastSeenAt,
          revoked_at: revokedAt ?? null,
        })
        .execute();
    },
    async noteSeen(device, at) {
      await db.updateTable('devices').set({ last_seen_at: at }).where('id', '=', device).execute();
    },
  };
}

type Codes = 'listPendingCodes' | 'lockCode' | 'addCode' | 'useCode' | 'dropFirstCodes';

function createCodes(db: Kysely<Schema>): Pick<PeopleTable, Codes> {
  return {
    async listPendingCodes(now) {
      const query = db.selectFrom('codes').selectAll().where('used_at', 'is', null).where('expires_at', '>', now);
      return (await query.execute()).map(toCode);
    },
    async lockCode(hash) {
      // An update that changes nothing: the one way to take a row that both engines understand.
      const query = db.updateTable('codes').set({ hash }).where('hash', '=', hash).returningAll();
      const row = await query.executeTakeFirst();
      return row && toCode(row);
    },
    async addCode({ hash, person, createdBy, createdAt, expiresAt }) {
      const times = { created_at: createdAt, expires_at: expiresAt };
      const unused = { used_at: null, device: null, token_hash: null };
      await db
        .insertInto('codes')
        .values({ hash, person: person ?? null, created_by: createdBy ?? null, ...times, ...unused })
        .execute();
    },
    async useCode(hash, { person, device, tokenHash, at }) {
      await db
        .updateTable('codes')
        .set({ person, device, token_hash: tokenHash, used_at: at })
        .where('hash', '=', hash)
        .execute();
    },
    async dropFirstCodes() {
      await db.deleteFrom('codes').where('person', 'is', null).where('used_at', 'is', null).execute();
    },
  };
}

function toPerson(row: Selectable<Schema['persons']>): PersonRow {
  return {
    id: row.id,
    name: row.name,
    role: row.role as Role,
    regions: row.regions === '' ? [] : row.regions.split(','),
    createdAt: row.created_at,
    ...(row.revoked_at === null ? {} : { revokedAt: row.revoked_at }),
  };
}
function toDevice(row: Selectable<Schema['devices']>): DeviceRow {
  return {
    id: row.id,
    person: row.person,
    tokenHash: row.token_hash,
    createdAt: row.created_at,
    lastSeenAt: row.last_seen_at,
    ...(row.revoked_at === null ? {} : { revokedAt: row.revoked_at }),
  };
}
function toCode(row: Selectable<Schema['codes']>): CodeRow {
  return {
    hash: row.hash,
    person: row.person ?? undefined,
    createdBy: row.created_by ?? undefined,
    createdAt: row.created_at,
    expiresAt: row.expires_at,
    usedAt: row.used_at ?? undefined,
    device: row.device ?? undefined,
    tokenHash: row.token_hash ?? undefined,
  };
}
