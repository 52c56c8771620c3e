import type { Migration } from './migration.ts';

/** People, log and quarantine. The log's key is (stream, seq); an id is there once only. */
export const first: Migration = {
  name: '0001-first',
  statements: (type) => [
    'create table meta (name text primary key, value text not null)',
    `create table persons (id text primary key, name text not null, role text not null, regions text not null,
      created_at ${type.integer} not null, revoked_at ${type.integer})`,
    `create table devices (id text primary key, person text not null references persons(id), token_hash text not null unique,
      created_at ${type.integer} not null, last_seen_at ${type.integer} not null, revoked_at ${type.integer})`,
    `create table codes (hash text primary key, person text references persons(id), created_by text references persons(id),
      created_at ${type.integer} not null, expires_at ${type.integer} not null,
      used_at ${type.integer}, device text, token_hash text)`,
    `create table replicas (id text primary key, last_at ${type.integer} not null)`,
    `create table streams (id text primary key, seq ${type.integer} not null, ph text not null)`,
    `create table log (stream text not null, seq ${type.integer} not null, id text not null unique, hash text not null,
      at ${type.integer} not null, ph text not null, replica text not null, n ${type.integer} not null, author text not null,
      bytes integer not null, body ${type.bytes} not null, received_at ${type.integer} not null, primary key (stream, seq))`,
    'create index log_replica on log (replica, n)',
    `create table awaited (stream text not null, change_id text not null, seq ${type.integer} not null,
      primary key (stream, change_id, seq))`,
    'create table bound_records (record text primary key, author text not null)',
    `create table quarantine (id text not null, hash text not null, stream text not null, replica text not null,
      n ${type.integer} not null, at ${type.integer} not null, reason text not null, bytes integer not null, body ${type.bytes} not null,
      sent_by text not null references persons(id), device text not null, received_at ${type.integer} not null,
      verdict text, note text, decided_by text, decided_at ${type.integer}, primary key (id, hash))`,
    'create index quarantine_replica on quarantine (replica, n)',
    'create index quarantine_stream on quarantine (stream, received_at)',
  ],
};
