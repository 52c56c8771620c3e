import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import pg from 'pg';
import { afterAll, expect, test } from 'vitest';
import { isOutage } from '#server/storage/is-outage.ts';
import { openPostgres } from '#server/storage/open-postgres.ts';
import { assertDurable, openSqlite } from '#server/storage/open-sqlite.ts';
import { startPostgres } from './support/postgres.ts';

const folder = mkdtempSync(join(tmpdir(), 'ayni-durable-'));
const postgres = startPostgres();
afterAll(async () => {
  rmSync(folder, { recursive: true, force: true });
  await (await postgres).stop();
});

test('SQLite is refused unless every commit reaches the disk', async () => {
  const path = join(folder, 'a.sqlite');
  await (await openSqlite(path)).close();
  const database = new DatabaseSync(path);
  database.exec('pragma synchronous = full');
  assertDurable(database);
  for (const weaker of ['off', 'normal']) {
    database.exec(`pragma synchronous = ${weaker}`);
    expect(() => assertDurable(database)).toThrow('synchronous=FULL');
  }
  database.exec('pragma synchronous = full');
  database.exec('pragma journal_mode = truncate');
  expect(() => assertDurable(database)).toThrow('journal_mode=wal');
  database.close();
});

test('PostgreSQL is refused unless every commit reaches the disk', async () => {
  const url = await (await postgres).newDatabase();
  await (await openPostgres(url)).close();
  const lazy = url.replace('-c%20search_path', '-c%20synchronous_commit%3Doff%20-c%20search_path');
  expect(lazy).not.toBe(url);
  await expect(openPostgres(lazy)).rejects.toThrow('synchronous_commit=on');
});

test('a PostgreSQL that drops every connection is used again, and nothing ends', async () => {
  const url = await (await postgres).newDatabase();
  const storage = await openPostgres(url);
  await storage.tables.meta.write('word', 'kept');
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  await client.query(
    'select pg_terminate_backend(pid) from pg_stat_activity where pid <> pg_backend_pid() and usename is not null',
  );
  await client.end();
  const first = await storage.tables.meta.read('word').catch(() => 'refused');
  expect(['kept', 'refused']).toContain(first);
  expect(await storage.tables.meta.read('word')).toBe('kept');
  await storage.close();
});

test('a database that is full, locked or away is told from a query that is wrong', async () => {
  const path = join(folder, 'tiny.sqlite');
  const database = new DatabaseSync(path);
  database.exec('create table t (b blob unique); pragma max_page_count = 20');
  const troubleOf = (work: () => unknown) => {
    try {
      work();
    } catch (error) {
      return isOutage(error);
    }
    throw new Error('nothing went wrong');
  };
  expect(troubleOf(() => database.exec('insert into t values (zeroblob(1000000))'))).toBe(true);
  const other = new DatabaseSync(path);
  other.exec('begin immediate');
  expect(troubleOf(() => database.exec('begin immediate'))).toBe(true);
  other.close();
  database.exec("insert into t values ('a')");
  expect(troubleOf(() => database.exec("insert into t values ('a')"))).toBe(false);
  expect(troubleOf(() => database.exec('select from'))).toBe(false);
  database.close();
  const away = await openPostgres('postgresql://ayni@127.0.0.1:1/postgres').catch((error) => error);
  expect(isOutage(away)).toBe(true);
});

test('a file that is no database is refused and left as it is', async () => {
  const path = join(folder, 'notes.txt');
  writeFileSync(path, 'mis apuntes, que no son una base de datos'.repeat(100));
  await expect(openSqlite(path)).rejects.toThrow();
  expect(readFileSync(path, 'utf8')).toContain('mis apuntes');
});
