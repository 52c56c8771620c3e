import { createHash } from 'node:crypto';
import type { Hono } from 'hono';
import type { Role } from '#domain/person.ts';
import type { EnrolReply, InvitationReply } from '#protocol/wire.ts';
import { createApp } from '#server/app.ts';
import { createFirstEntry } from '#server/people/first-entry.ts';
import { openSqlite } from '#server/storage/open-sqlite.ts';
import type { Storage } from '#server/storage/storage.ts';
import type { Dice } from './dice.ts';

/** The real endpoint over a real SQLite in memory, with a clock that only moves when the simulation says so. */
export interface Endpoint {
  storage: Storage;
  now: () => number;
  elapse: (ms: number) => void;
  answer: (path: string, init: RequestInit) => Promise<Response>;
  /** A one-time code for somebody new, or for another tablet of `person`. */
  invite: (whom: { name: string; role: Role; regions: string[] } | { person: string }) => Promise<InvitationReply>;
  /** The token of a tablet that enrolled without any trouble, for reading everything from outside. */
  enrolAuditor: () => Promise<string>;
  close: () => Promise<void>;
}

const start = Date.UTC(2026, 0, 5, 13);

export async function createEndpoint(dice: Dice): Promise<Endpoint> {
  const storage = await openSqlite(':memory:');
  let now = start;
  const deps = {
    storage,
    epoch: 'epoch-one',
    passKey: dice.bytes(32),
    now: () => now,
    random: dice.bytes,
    log: () => undefined,
  };
  const app = createApp(deps);
  const admin = await enrolBy(app, dice, (await createFirstEntry(storage, dice.bytes, now)) ?? '');
  const invite: Endpoint['invite'] = async (whom) =>
    (await post(app, '/v1/invitations', whom, admin)) as InvitationReply;
  return {
    storage,
    now: () => now,
    elapse: (ms) => {
      now += Math.round(ms);
    },
    answer: async (path, init) => app.request(path, { ...init, signal: undefined }),
    invite,
    enrolAuditor: async () => {
      const whom = { name: 'Nadia', role: 'national-coordinator', regions: [] } as const;
      return enrolBy(app, dice, (await invite({ ...whom, regions: [] })).code);
    },
    close: () => storage.close(),
  };
}

async function enrolBy(app: Hono, dice: Dice, code: string): Promise<string> {
  const [device, token] = [16, 32].map((count) => Buffer.from(dice.bytes(count)).toString('base64url'));
  const reply = (await post(app, '/v1/enrol', { code, name: 'Ada', device, token })) as EnrolReply;
  if (!reply.person) throw new Error(`nobody was enrolled: ${JSON.stringify(reply)}`);
  return token!;
}

async function post(app: Hono, path: string, body: unknown, token = ''): Promise<unknown> {
  const headers = { 'content-type': 'application/json', ...(token ? { authorization: `Bearer ${token}` } : {}) };
  return (await app.request(path, { method: 'POST', headers, body: JSON.stringify(body) })).json();
}

/** base64url SHA-256, at once: nothing in a simulation may depend on a thread pool. */
export const sha256 = (text: string): string => createHash('sha256').update(text).digest('base64url');
