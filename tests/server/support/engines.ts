import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll } from 'vitest';
import { openPostgres } from '#server/storage/open-postgres.ts';
import { openSqlite } from '#server/storage/open-sqlite.ts';
import type { Storage } from '#server/storage/storage.ts';
import { startPostgres, type TestPostgres } from './postgres.ts';

/** A place for one database: opening it again finds what was written before. */
interface TestDatabase {
  open(): Promise<Storage>;
}
export interface Engine {
  name: 'sqlite' | 'postgresql';
  newDatabase(): Promise<TestDatabase>;
}

/** Both engines, for `describe.each`: the suite of a test file runs on a file of SQLite and on a real PostgreSQL. */
export function bothEngines(): Engine[] {
  const opened: Storage[] = [];
  const folder = mkdtempSync(join(tmpdir(), 'ayni-sqlite-'));
  let server: Promise<TestPostgres> | undefined;
  let files = 0;
  const keep = async (opening: Promise<Storage>) => {
    const storage = await opening;
    opened.push(storage);
    return storage;
  };
  afterAll(async () => {
    for (const storage of opened) await storage.close();
    await (await server)?.stop();
    rmSync(folder, { recursive: true, force: true });
  });
  return [
    {
      name: 'sqlite',
      async newDatabase() {
        const path = join(folder, `${++files}.sqlite`);
        return { open: () => keep(openSqlite(path)) };
      },
    },
    {
      name: 'postgresql',
      async newDatabase() {
        server ??= startPostgres();
        const url = await (await server).newDatabase();
        return { open: () => keep(openPostgres(url, 20)) };
      },
    },
  ];
}
