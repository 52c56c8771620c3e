import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { copyFileSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { type RunningEndpoint, startEndpoint } from '#server/start/start-endpoint.ts';
import { makeChange, makeId } from './support/make-change.ts';

let folder: string;
let running: RunningEndpoint | undefined;
const children: ChildProcess[] = [];
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'ayni-data-'));
});
afterEach(async () => {
  for (const child of children.splice(0)) child.kill('SIGKILL');
  await running?.stop();
  running = undefined;
  rmSync(folder, { recursive: true, force: true });
});

async function start(): Promise<RunningEndpoint> {
  running = await startEndpoint({ host: '127.0.0.1', port: 0, folder, databaseUrl: undefined, log: () => {} });
  return running;
}
async function stop(): Promise<void> {
  await running?.stop();
  running = undefined;
}

// biome-ignore lint/suspicious/noExplicitAny: a reply of whatever shape; each test says what it expects of it.
type Reply = { status: number; epoch: string | null; json: any };

async function ask(path: string, token: string, body: unknown): Promise<Reply> {
  const headers = { authorization: `Bearer ${token}` };
  const reply = await fetch(`http://127.0.0.1:${running!.port}${path}`, {
    method: 'POST',
    headers,
    body: JSON.stringify(body),
  });
  return {
    status: reply.status,
    epoch: reply.headers.get('ayni-epoch'),
    json: (await reply.json()) as never as Record<string, never>,
  };
}
const tablet = { device: makeId(), token: 'x'.repeat(43) };
const enrolFirst = async () => ask('/v1/enrol', '', { code: running!.firstEntry, name: 'Rosa', ...tablet });

describe('the data folder', () => {
  test('a restart keeps people, changes and epoch, and prints no code any more', async () => {
    expect((await start()).firstEntry).toMatch(/^(\w{4}-){3}\w{4}$/);
    const unused = running!.firstEntry;
    await stop();
    expect((await start()).firstEntry).not.toBe(unused);
    const first = await enrolFirst();
    const { person } = first.json;
    const change = makeChange({ person }, { stream: 'network' });
    const pushed = await ask('/v1/push', tablet.token, { now: 1, changes: [change], own: [] });
    await stop();
    expect((await start()).firstEntry).toBeUndefined();
    expect((await ask('/v1/push', tablet.token, { now: 1, changes: [change], own: [] })).json).toEqual(pushed.json);
    expect(first.epoch).toBe((await ask('/v1/pull', tablet.token, { cursors: {}, max: 1 })).epoch);
  });

  test('key and epoch are for the owner only', async () => {
    await start();
    for (const name of ['pass.key', 'epoch']) expect(statSync(join(folder, name)).mode & 0o077).toBe(0);
    expect(readdirSync(folder).filter((name) => name.endsWith('.new'))).toEqual([]);
  });

  test('a database that does not belong to its folder is not served until somebody accepts it', async () => {
    await start();
    await enrolFirst();
    await stop();
    const yesterday = readFileSync(join(folder, 'epoch'), 'utf8');
    writeFileSync(join(folder, 'epoch'), makeId());
    await expect(start()).rejects.toThrow('do not belong together');
    rmSync(join(folder, 'epoch'));
    await expect(start()).rejects.toThrow('do not belong together');
    expect(await run(['server/restore.ts'])).toMatchObject({ code: 1 });
    expect(await run(['server/restore.ts', '--accept'])).toMatchObject({ code: 0 });
    await start();
    const known = await ask('/v1/pull', tablet.token, { cursors: {}, max: 1 });
    expect(known.status).toBe(200);
    expect(known.epoch).not.toBe(yesterday);
  });

  test('an empty database in a folder that had another one is not served', async () => {
    await start();
    await stop();
    for (const file of readdirSync(folder)) if (file.startsWith('ayni.sqlite')) rmSync(join(folder, file));
    await expect(start()).rejects.toThrow('do not belong together');
  });

  test('a damaged key is told, not replaced', async () => {
    await start();
    await stop();
    copyFileSync(join(folder, 'epoch'), join(folder, 'pass.key'));
    await expect(start()).rejects.toThrow('pass.key');
  });

  test('a port that is taken is an error, and the database is free again', async () => {
    const { port } = await start();
    const other = startEndpoint({
      host: '127.0.0.1',
      port,
      folder: `${folder}/b`,
      databaseUrl: undefined,
      log: () => {},
    });
    await expect(other).rejects.toThrow('EADDRINUSE');
  });
});

describe('the program', () => {
  test('prints its address and the first code, and ends in peace on SIGTERM', async () => {
    const child = spawn(process.execPath, ['server/main.ts'], {
      env: { ...process.env, PORT: '0', AYNI_DATA: folder },
      stdio: ['ignore', 'pipe', 'inherit'],
    });
    children.push(child);
    const lines: string[] = [];
    const ended = once(child, 'exit');
    for await (const line of createInterface({ input: child.stdout })) {
      lines.push(line);
      if (lines.length !== 2) continue;
      // Ctrl-C under npm brings more than one.
      child.kill('SIGTERM');
      child.kill('SIGINT');
    }
    expect(lines[0]).toMatch(/^Ayni: http:\/\/localhost:\d+$/);
    expect(lines[1]).toMatch(/^Código de primer ingreso: ([0-9A-Z]{4}-){3}[0-9A-Z]{4}$/);
    expect(JSON.parse(lines[2]!)).toMatchObject({ event: 'stopped' });
    expect(lines).toHaveLength(3);
    expect(await ended).toEqual([0, null]);
  });

  test('says in one line why it cannot start', async () => {
    writeFileSync(join(folder, 'epoch'), makeId());
    const { code, said } = await run(['server/main.ts']);
    expect(code).toBe(1);
    expect(said).toContain('do not belong together');
    expect(said).not.toContain('    at ');
  });
});

async function run(args: string[]): Promise<{ code: number; said: string }> {
  const child = spawn(process.execPath, args, { env: { ...process.env, PORT: '0', AYNI_DATA: folder } });
  children.push(child);
  const said: string[] = [];
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (part) => said.push(String(part)));
  const [code] = await once(child, 'close');
  return { code, said: said.join('') };
}
