import { randomBytes } from 'node:crypto';
import { todayIn } from '#domain/calendar-date.ts';
import type { Json } from '#domain/json.ts';
import { canonicalJson } from '#protocol/canonical-json.ts';
import { newId, newReplica } from '#protocol/ids.ts';
import { sha256 } from '#server/rules/sha256.ts';
import { type ApiPerson, enrolAdministrator, enrolByApi, inviteByApi } from '#tests/browser/support/enrol-people.ts';
import type { RunningServer } from '#tests/browser/support/start-server.ts';
import { buildNetwork, editsOf, type NetworkSize } from './network.ts';

const random = (count: number) => randomBytes(count);
const changesAtOnce = 100;
export const benchStream = 'region:05';

/** Who may read what the server was filled with. */
export interface FilledServer {
  administrator: ApiPerson;
  assistant: ApiPerson;
  records: number;
}

/** Pushes a network to a fresh server, one change a record, as a tablet would have over the years. */
export async function fillServer(server: RunningServer, size: NetworkSize): Promise<FilledServer> {
  const administrator = await enrolAdministrator(server);
  const assistant = await enrolByApi(server.origin, await inviteAssistant(server, administrator), 'Rosa Mamani');
  const changes = buildChanges(size, assistant.id);
  for (let from = 0; from < changes.length; from += changesAtOnce) {
    const texts = changes.slice(from, from + changesAtOnce);
    const response = await fetch(`${server.origin}/v1/push`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', authorization: `Bearer ${assistant.token}` },
      body: `{"now":${Date.now()},"own":[],"changes":[${texts.join(',')}]}`,
    });
    const { results } = (await response.json()) as { results: { result: string }[] };
    if (results.some(({ result }) => result !== 'stored')) throw new Error('the server did not store all of it');
  }
  return { administrator, assistant, records: changes.length };
}

/** A code for one more assistant of that region. */
export const inviteAssistant = (server: RunningServer, administrator: ApiPerson): Promise<string> =>
  inviteByApi(server.origin, administrator, { name: 'María Quispe', role: 'assistant', regions: ['05'] });

/** One replica's chain of changes, as canonical JSON. */
function buildChanges(size: NetworkSize, author: string): string[] {
  const replica = newReplica(random);
  let prev = '';
  return buildNetwork(size, todayIn(Date.now()), author).map((record, place) => {
    const items = editsOf(record).map((edit) => ({ ...edit, over: [] }));
    const id = newId(random);
    const wall = Date.parse(`${record.on}T15:00:00Z`);
    const frame = { v: 1, id, stream: benchStream, replica, n: place + 1, prev, author, app: 'bench', wall, seen: 0 };
    const text = canonicalJson({ ...frame, items } as unknown as Json);
    prev = sha256(text);
    return text;
  });
}
