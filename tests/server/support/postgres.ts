import { type ChildProcess, spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { chownSync, existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import pg from 'pg';

/** A real PostgreSQL of its own, on a socket in a temporary folder. */
export interface TestPostgres {
  /** Makes an empty schema, which is as good as a database and quicker, and answers its URL. */
  newDatabase(): Promise<string>;
  stop(): Promise<void>;
}

/** Starts one; rejects with what it said when it cannot. It ends with this process, however that ends. */
export async function startPostgres(): Promise<TestPostgres> {
  const programs = findPrograms();
  const owner = unprivilegedOwner();
  const folder = mkdtempSync(join(tmpdir(), 'ayni-postgres-'));
  if (owner) chownSync(folder, owner.uid, owner.gid);
  const data = join(folder, 'data');
  const made = spawnSync(
    join(programs, 'initdb'),
    ['-D', data, '-U', 'ayni', '-A', 'trust', '-E', 'UTF8', '--locale=C', '--no-sync'],
    { ...owner, cwd: folder, encoding: 'utf8' },
  );
  if (made.status !== 0) throw new Error(`initdb failed: ${made.stderr}`);
  const keeper = startKept(
    join(programs, 'postgres'),
    ['-D', data, '-k', folder, '-c', 'listen_addresses='],
    folder,
    owner,
  );
  await ready(keeper);
  let schemas = 0;
  return {
    async newDatabase() {
      const schema = `test_${++schemas}`;
      const client = new pg.Client({ host: folder, user: 'ayni', database: 'postgres' });
      await client.connect();
      await client.query(`create schema ${schema}`);
      await client.end();
      const query = new URLSearchParams({ host: folder, options: `-c search_path=${schema}` });
      return `postgresql://ayni@/postgres?${query.toString().replaceAll('+', '%20')}`;
    },
    async stop() {
      const ended = once(keeper, 'exit');
      keeper.stdin?.end();
      await ended;
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

type Owner = { uid: number; gid: number };

/** PostgreSQL refuses to run as root: it is then given to `postgres` or `nobody`. */
function unprivilegedOwner(): Owner | undefined {
  if (process.getuid?.() !== 0) return undefined;
  const accounts = readFileSync('/etc/passwd', 'utf8')
    .split('\n')
    .map((line) => line.split(':'));
  const account = ['postgres', 'nobody'].map((name) => accounts.find((fields) => fields[0] === name)).find(Boolean);
  if (!account) throw new Error('PostgreSQL refuses to run as root, and there is no account postgres or nobody');
  return { uid: Number(account[2]), gid: Number(account[3]) };
}

function findPrograms(): string {
  const debian = '/usr/lib/postgresql';
  const versions = existsSync(debian) ? readdirSync(debian).sort((a, b) => Number(b) - Number(a)) : [];
  const folders = [...versions.map((version) => join(debian, version, 'bin')), ...(process.env.PATH ?? '').split(':')];
  const found = folders.find((folder) => existsSync(join(folder, 'initdb')) && existsSync(join(folder, 'postgres')));
  if (!found) throw new Error('no PostgreSQL here: install it (Debian: apt-get install postgresql)');
  return found;
}

/** A shell holds the server and waits on our end of a pipe: when we end, even by SIGKILL, it stops the server. */
function startKept(program: string, options: string[], folder: string, owner: Owner | undefined): ChildProcess {
  const script = '"$@" </dev/null & server=$!; cat >/dev/null; kill -INT $server; wait $server';
  return spawn('/bin/sh', ['-c', script, 'sh', program, ...options], {
    ...owner,
    cwd: folder,
    stdio: ['pipe', 'ignore', 'pipe'],
  });
}

async function ready(keeper: ChildProcess): Promise<void> {
  const said: string[] = [];
  for await (const line of createInterface({ input: keeper.stderr! })) {
    said.push(line);
    if (line.includes('database system is ready')) {
      keeper.stderr?.resume();
      return;
    }
    if (line.includes('FATAL')) break;
  }
  throw new Error(`PostgreSQL did not start: ${said.join('\n')}`);
}
