import { randomBytes } from 'node:crypto';
import type { Hono } from 'hono';
import type { Person, Role } from '#domain/person.ts';
import { newId } from '#protocol/ids.ts';
import type { PullReply, PullRequest, PushReply } from '#protocol/wire.ts';
import { createApp } from '#server/app.ts';
import type { LogEvent, ServerDeps } from '#server/deps.ts';
import { streamsOf } from '#server/people/streams-of.ts';
import { sha256 } from '#server/rules/sha256.ts';
import { openSqlite } from '#server/storage/open-sqlite.ts';

/** Somebody enrolled, with the token of her tablet. */
export interface Member {
  person: Person;
  device: string;
  token: string;
}
export interface Endpoint {
  app: Hono;
  deps: ServerDeps;
  /** Events of the endpoint's log so far. */
  events: LogEvent[];
  /** Writes somebody and her tablet straight into the storage. */
  addMember(role: Role, regions: string[], name?: string): Promise<Member>;
  /** Pushes these changes, well-formed or not, and answers the results. */
  push(member: Member, ...changes: unknown[]): Promise<PushReply>;
  /** One page; from the start of all her streams unless told otherwise. */
  pull(member: Member, request?: Partial<PullRequest>): Promise<PullReply>;
  /** POSTs (GETs without a body) and answers status, headers and parsed JSON. */
  ask(path: string, member?: Pick<Member, 'token'>, body?: unknown): Promise<Answer>;
}
interface Answer {
  status: number;
  headers: Headers;
  // biome-ignore lint/suspicious/noExplicitAny: a reply of whatever shape; each test says what it expects of it.
  json: any;
}

/** An endpoint without a port, over an in-memory SQLite unless another storage is given. */
export async function makeEndpoint(given: Partial<ServerDeps> = {}): Promise<Endpoint> {
  const events: LogEvent[] = [];
  const random = given.random ?? ((count: number) => randomBytes(count));
  const deps: ServerDeps = {
    storage: given.storage ?? (await openSqlite(':memory:')),
    epoch: 'epoch-of-tests',
    passKey: new Uint8Array(32).fill(7),
    now: () => Date.now(),
    log: (event) => events.push(event),
    ...given,
    random,
  };
  const app = createApp(deps);
  return {
    app,
    deps,
    events,
    async addMember(role, regions, name = `${role} ${regions.join()}`) {
      const person: Person = { id: newId(random), name, role, regions };
      const [device, token] = [newId(random), Buffer.from(random(32)).toString('base64url')];
      const times = { createdAt: deps.now(), lastSeenAt: deps.now() };
      await deps.storage.tables.people.add({ ...person, createdAt: times.createdAt });
      await deps.storage.tables.people.addDevice({ id: device, person: person.id, tokenHash: sha256(token), ...times });
      return { person, device, token };
    },
    async push(member, ...changes) {
      const { status, json } = await ask(app, '/v1/push', member.token, { now: deps.now(), changes, own: [] });
      if (status !== 200) throw new Error(`push answered ${status} ${JSON.stringify(json)}`);
      return json;
    },
    async pull(member, request = {}) {
      const cursors = Object.fromEntries(streamsOf(member.person).map((stream) => [stream, []]));
      const { status, json } = await ask(app, '/v1/pull', member.token, { cursors, max: 500, ...request });
      if (status !== 200) throw new Error(`pull answered ${status} ${JSON.stringify(json)}`);
      return json;
    },
    ask: (path, member, body) => ask(app, path, member?.token, body),
  };
}

async function ask(app: Hono, path: string, token: string | undefined, body: unknown): Promise<Answer> {
  const headers: Record<string, string> = { 'content-type': 'application/json' };
  if (token) headers.authorization = `Bearer ${token}`;
  const init = body === undefined ? { headers } : { method: 'POST', headers, body: JSON.stringify(body) };
  const reply = await app.request(path, init);
  const text = await reply.text();
  return { status: reply.status, headers: reply.headers, json: text === '' ? undefined : JSON.parse(text) };
}
