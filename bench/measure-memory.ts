import { readFile } from 'node:fs/promises';
import type { PullReply } from '#protocol/wire.ts';
import { installCopy } from '#tests/browser/support/install-copy.ts';
import { type RunningServer, startServer } from '#tests/browser/support/start-server.ts';
import { benchStream, fillServer } from './fill-server.ts';
import { sizes } from './network.ts';

const pullsAtOnce = 8;
const rounds = 3;
const pageSize = 200;
// As `npm start` sets it.
const env = { MALLOC_ARENA_MAX: '2' };

/** `npm run bench -- memory`: what the server takes while eight tablets fetch ten thousand records, and how soon it starts again. */
export async function measureMemory(): Promise<void> {
  const installation = await installCopy();
  const server = await startServer(env, installation.folder);
  try {
    const { assistant, records } = await fillServer(server, sizes.pull);
    await visitApp(server);
    console.log(`\n${records} records on the server, MB`);
    console.log(`${'filled, app visited'.padEnd(36)}${await residentMb(server, 'VmHWM')}`);
    for (let round = 1; round <= rounds; round++) {
      await server.stop();
      const begunAt = performance.now();
      await server.start();
      const startMs = Math.round(performance.now() - begunAt);
      const atRest = await residentMb(server, 'VmRSS');
      await visitApp(server);
      const pulled = await Promise.all(
        Array.from({ length: pullsAtOnce }, () => pullAll(server.origin, assistant.token)),
      );
      if (pulled.some((count) => count !== records)) throw new Error('a pull brought less than everything');
      const peak = await residentMb(server, 'VmHWM');
      console.log(`start ${startMs} ms, at rest ${atRest}, peak under ${pullsAtOnce} full pulls ${peak}`);
    }
    console.log('\ngoal: a start under 2000 ms, a peak under 140 MB');
  } finally {
    await server.remove();
    await installation.remove();
  }
}

/** Every file of the app, as a browser asks for it at its first visit. */
async function visitApp({ origin }: RunningServer): Promise<void> {
  const headers = { 'accept-encoding': 'br' };
  const worker = await (await fetch(`${origin}/sw.js`, { headers })).text();
  const files = new Set([...worker.matchAll(/"?url"?:\s*["'`]([^"'`]+)["'`]/g)].map(([, url]) => url));
  if (files.size === 0) throw new Error('the worker names no files');
  for (const file of files) await (await fetch(`${origin}/${file}`, { headers })).arrayBuffer();
}

async function pullAll(origin: string, token: string): Promise<number> {
  let cursors: string[] = [];
  for (let count = 0; ; ) {
    const response = await fetch(`${origin}/v1/pull`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', authorization: `Bearer ${token}`, 'accept-encoding': 'gzip' },
      body: JSON.stringify({ cursors: { [benchStream]: cursors }, max: pageSize }),
    });
    const reply = (await response.json()) as PullReply;
    count += reply.changes.length;
    cursors = [reply.cursors[benchStream]!];
    if (!reply.more) return count;
  }
}

/** `VmHWM` = the most it ever held, `VmRSS` = now. Linux tells both in kB. */
async function residentMb({ process }: RunningServer, what: 'VmHWM' | 'VmRSS'): Promise<number> {
  const status = await readFile(`/proc/${process.pid}/status`, 'utf8');
  return Math.round(Number(new RegExp(`${what}:\\s*(\\d+)`).exec(status)?.[1]) / 1024);
}
