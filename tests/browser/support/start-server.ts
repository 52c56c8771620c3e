import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, rm } from 'node:fs/promises';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';

/** The real endpoint in a process of its own, with its own port and data folder. */
export interface RunningServer {
  origin: string;
  dataFolder: string;
  /** The code that the server printed because nobody existed yet; undefined once somebody does. */
  firstCode: string | undefined;
  /** Every line it printed, oldest first. */
  lines: string[];
  process: ChildProcess;
  /** Ends the process and waits for it; data and port stay reserved for `start`. */
  stop: (signal?: NodeJS.Signals) => Promise<void>;
  /** Starts it again on the same port and folder. */
  start: () => Promise<void>;
  /** Stops it and removes its folder. */
  remove: () => Promise<void>;
}

/** A loopback port that nobody listens on at this moment. */
export async function findFreePort(): Promise<number> {
  const probe = createServer().listen(0, '127.0.0.1');
  await once(probe, 'listening');
  const address = probe.address();
  probe.close();
  await once(probe, 'close');
  if (address === null || typeof address === 'string') throw new Error('no port');
  return address.port;
}

/** Starts the server of that folder and resolves when it answers; rejects with its output when it ends before that. */
export async function startServer(env: Record<string, string> = {}, folder = process.cwd()): Promise<RunningServer> {
  const port = await findFreePort();
  const dataFolder = await mkdtemp(join(tmpdir(), 'ayni-server-'));
  const server = { origin: `http://localhost:${port}`, dataFolder, lines: [] as string[] } as RunningServer;

  server.start = async () => {
    const args = ['--disable-warning=ExperimentalWarning', 'server/main.ts'];
    const child = spawn(process.execPath, args, {
      cwd: folder,
      env: { ...process.env, PORT: String(port), AYNI_DATA: dataFolder, ...env },
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    server.process = child;
    server.firstCode = undefined;
    const ready = Promise.withResolvers<void>();
    const onLine = (line: string) => {
      server.lines.push(line);
      const code = /Código de primer ingreso: (\S+)/.exec(line)?.[1];
      if (code) server.firstCode = code;
    };
    for (const stream of [child.stdout, child.stderr]) createInterface({ input: stream }).on('line', onLine);
    child.once('exit', () => ready.reject(new Error(`the server ended:\n${server.lines.join('\n')}`)));
    void waitUntilItAnswers(server.origin, child).then(ready.resolve, ready.reject);
    await ready.promise;
  };
  server.stop = async (signal = 'SIGTERM') => {
    if (server.process.exitCode !== null || server.process.signalCode !== null) return;
    const ended = once(server.process, 'exit');
    server.process.kill(signal);
    await ended;
  };
  server.remove = async () => {
    await server.stop();
    await rm(dataFolder, { recursive: true, force: true });
  };
  await server.start();
  return server;
}

async function waitUntilItAnswers(origin: string, child: ChildProcess): Promise<void> {
  while (child.exitCode === null) {
    try {
      await (await fetch(`${origin}/v1/hello?c=start`)).arrayBuffer();
      return;
    } catch {
      // Not listening yet: asking again is the only way to learn when it does.
      await new Promise((resolve) => setTimeout(resolve, 25));
    }
  }
}
