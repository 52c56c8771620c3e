import { mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { startEndpoint } from '#server/start/start-endpoint.ts';
import { makeId } from './support/make-change.ts';
import { startPostgres } from './support/postgres.ts';

const folder = mkdtempSync(join(tmpdir(), 'ayni-on-postgresql-'));
const postgres = startPostgres();
afterAll(async () => {
  rmSync(folder, { recursive: true, force: true });
  await (await postgres).stop();
});

test('with DATABASE_URL everything is in PostgreSQL, and the folder keeps only what must be beside it', async () => {
  const databaseUrl = await (await postgres).newDatabase();
  const start = () => startEndpoint({ host: '127.0.0.1', port: 0, folder, databaseUrl, log: () => {} });
  const first = await start();
  const tablet = { device: makeId(), token: 'p'.repeat(43) };
  const body = JSON.stringify({ code: first.firstEntry, name: 'Rosa', ...tablet });
  expect((await fetch(`http://127.0.0.1:${first.port}/v1/enrol`, { method: 'POST', body })).status).toBe(200);
  await first.stop();
  expect(readdirSync(folder).sort()).toEqual(['epoch', 'pass.key']);
  const second = await start();
  expect(second.firstEntry).toBeUndefined();
  const headers = { authorization: `Bearer ${tablet.token}` };
  const reply = await fetch(`http://127.0.0.1:${second.port}/v1/people`, { headers });
  expect(await reply.json()).toMatchObject({ people: [{ name: 'Rosa', role: 'administrator', tablets: 1 }] });
  await second.stop();
});
