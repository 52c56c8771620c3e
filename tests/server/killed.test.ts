import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { afterAll, expect, test } from 'vitest';
import type { EnrolReply, PullReply, PushReply } from '#protocol/wire.ts';
import { makeChange, makeId, makeReplica } from './support/make-change.ts';

const folder = mkdtempSync(join(tmpdir(), 'ayni-killed-'));
const tablet = { device: makeId(), token: 'k'.repeat(43) };
const kills = 4;
let running: ChildProcess | undefined;
afterAll(() => {
  running?.kill('SIGKILL');
  rmSync(folder, { recursive: true, force: true });
});

interface Program {
  child: ChildProcess;
  address: string;
  code: string | undefined;
}

/** The endpoint as a process of its own, answering. */
async function start(expectCode: boolean): Promise<Program> {
  const env = { ...process.env, PORT: '0', AYNI_DATA: folder };
  const child = spawn(process.execPath, ['server/main.ts'], { env, stdio: ['ignore', 'pipe', 'inherit'] });
  running = child;
  const lines = createInterface({ input: child.stdout })[Symbol.asyncIterator]();
  const address = String((await lines.next()).value)
    .replace('Ayni: ', '')
    .replace('localhost', '127.0.0.1');
  const code = expectCode ? String((await lines.next()).value).split(': ')[1] : undefined;
  return { child, address, code };
}

async function post<T>(address: string, path: string, body: unknown): Promise<T> {
  const headers = { authorization: `Bearer ${tablet.token}` };
  const reply = await fetch(`${address}${path}`, { method: 'POST', headers, body: JSON.stringify(body) });
  return (await reply.json()) as T;
}

/** Pushes one change after another, each with the next number, until the endpoint is gone; answers what it said it had stored. */
async function pushUntilGone(address: string, author: string, stop: (stored: number) => void): Promise<string[]> {
  const person = { id: author, name: '', role: 'national-coordinator' as const, regions: [] };
  const replica = makeReplica();
  const stored: string[] = [];
  for (let n = 1; ; n++) {
    const changes = Array.from({ length: 5 }, (_, i) =>
      makeChange({ person }, { stream: 'network', replica, n: n * 5 + i }),
    );
    const reply = await post<PushReply>(address, '/v1/push', { now: 1, changes, own: [] }).catch(() => undefined);
    if (!reply) return stored;
    stored.push(...reply.results.filter(({ result }) => result === 'stored').map(({ id }) => id));
    stop(stored.length);
  }
}

async function pullAll(address: string): Promise<PullReply['changes']> {
  const seen: PullReply['changes'] = [];
  let cursor: string[] = [];
  for (let more = true; more; ) {
    const page = await post<PullReply>(address, '/v1/pull', { cursors: { network: cursor }, max: 1000 });
    seen.push(...page.changes);
    cursor = [page.cursors.network!];
    more = page.more;
  }
  return seen;
}

test('I11 what was answered as stored is there after the process is killed in a storm of pushes, again and again', async () => {
  let program = await start(true);
  const rosa = { code: program.code, name: 'Rosa', ...tablet };
  await post<EnrolReply>(program.address, '/v1/enrol', rosa);
  const invitation = { name: 'Nora', role: 'national-coordinator', regions: [] };
  const { code } = await post<{ code: string }>(program.address, '/v1/invitations', invitation);
  Object.assign(tablet, { device: makeId(), token: 'n'.repeat(43) });
  const nora = (await post<EnrolReply>(program.address, '/v1/enrol', { code, name: '', ...tablet })).person.id;
  const promised: string[] = [];
  for (let kill = 1; kill <= kills; kill++) {
    const { child, address } = program;
    const ended = once(child, 'exit');
    const writers = Array.from({ length: 4 }, () =>
      pushUntilGone(address, nora, (stored) => stored >= kill * 15 && child.kill('SIGKILL')),
    );
    promised.push(...(await Promise.all(writers)).flat());
    await ended;
    program = await start(false);
    const kept = await pullAll(program.address);
    expect(kept.map(({ seq }) => seq)).toEqual(kept.map((_, index) => index + 1));
    const ids = new Set(kept.map(({ id }) => id));
    expect(promised.filter((id) => !ids.has(id))).toEqual([]);
  }
  expect(promised.length).toBeGreaterThan(kills * 15);
});
