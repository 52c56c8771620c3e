import type { PullReply } from '#protocol/wire.ts';
import type { ApiPerson } from './enrol-people.ts';

/** Everything that a person may read of these streams, and the raw text of the answers. */
export async function pullAllByApi(origin: string, person: ApiPerson, streams: string[]) {
  const changes: PullReply['changes'] = [];
  let cursors: Record<string, string[]> = Object.fromEntries(streams.map((stream) => [stream, []]));
  let raw = '';
  for (;;) {
    const response = await fetch(`${origin}/v1/pull`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', authorization: `Bearer ${person.token}` },
      body: JSON.stringify({ cursors, max: 500 }),
    });
    const text = await response.text();
    if (!response.ok) throw new Error(`pull answered ${response.status}: ${text}`);
    raw += text;
    const reply = JSON.parse(text) as PullReply;
    changes.push(...reply.changes);
    if (!reply.more) return { changes, raw, dropped: reply.dropped };
    cursors = { ...cursors, ...Object.fromEntries(Object.entries(reply.cursors).map(([s, c]) => [s, [c]])) };
  }
}
