import { randomBytes } from 'node:crypto';
import type { Server } from 'node:http';
import { fileURLToPath } from 'node:url';
import { serve } from '@hono/node-server';
import { createApp } from '../app.ts';
import type { ServerDeps } from '../deps.ts';
import { createFirstEntry } from '../people/first-entry.ts';
import { openAssetFolder } from '../static/asset-folder.ts';
import { openEpoch } from './open-epoch.ts';
import { openPassKey } from './open-pass-key.ts';
import { openStorage } from './open-storage.ts';

export interface StartOptions {
  host: string;
  port: number;
  folder: string;
  databaseUrl: string | undefined;
  log: ServerDeps['log'];
}
export interface RunningEndpoint {
  port: number;
  /** Present while nobody exists: makes the first administrator. */
  firstEntry: string | undefined;
  /** Answers what is under way, takes nothing new, closes the database. */
  stop(): Promise<void>;
}

const distFolder = fileURLToPath(new URL('../../dist/', import.meta.url));
/** How long a stop waits for requests under way. */
const patienceMs = 2_000;

const random = (count: number): Uint8Array => randomBytes(count);

/** Opens the data folder and listens. Rejects, having closed everything, when one of them cannot be done. */
export async function startEndpoint(options: StartOptions): Promise<RunningEndpoint> {
  const storage = await openStorage(options.folder, options.databaseUrl);
  try {
    const epoch = await openEpoch(storage, options.folder, random);
    const passKey = await openPassKey(options.folder, random);
    const readAsset = await openAssetFolder(distFolder);
    const deps: ServerDeps = { storage, epoch, passKey, now: Date.now, random, log: options.log, readAsset };
    const { server, port } = await listen(deps, options);
    const firstEntry = await createFirstEntry(storage, random, Date.now());
    return { port, firstEntry, stop: () => stop(server, deps) };
  } catch (error) {
    await storage.close();
    throw error;
  }
}

function listen(deps: ServerDeps, { host, port }: StartOptions): Promise<{ server: Server; port: number }> {
  return new Promise((resolve, reject) => {
    // A body that trickles in for minutes holds nothing but its own socket.
    const serverOptions = { requestTimeout: 120_000, headersTimeout: 20_000, keepAliveTimeout: 10_000 };
    const { fetch } = createApp(deps);
    const server = serve({ fetch, hostname: host, port, serverOptions }, (address) => {
      resolve({ server, port: address.port });
    }) as Server;
    server.once('error', reject);
  });
}

async function stop(server: Server, { storage, log }: ServerDeps): Promise<void> {
  await new Promise<void>((resolve) => {
    server.close(() => resolve());
    server.closeIdleConnections();
    // Whoever is still sending after that sends it again later: nothing of it was answered.
    setTimeout(() => server.closeAllConnections(), patienceMs).unref();
  });
  await storage.close();
  log({ event: 'stopped' });
}
