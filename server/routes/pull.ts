import type { Handler } from 'hono';
import { checkPull, maxChangesPerMessage } from '#protocol/check-wire.ts';
import type { PullReply, PullRequest } from '#protocol/wire.ts';
import type { ServerDeps } from '../deps.ts';
import { authenticate } from '../http/authenticate.ts';
import { zipFor } from '../http/compress-reply.ts';
import { createGate } from '../http/gate.ts';
import { HttpError } from '../http/http-error.ts';
import { readJson } from '../http/read-json.ts';
import { streamsOf } from '../people/streams-of.ts';
import { cursorAfter, findResumption, maxPageBytes, type PageRoom, readRows } from '../rules/read-page.ts';
import { type ChangeBytes, stubReplaced } from '../rules/stub-replaced.ts';

const comma = Buffer.from(',');

/** POST /v1/pull: what came after the cursors in the streams that were asked for and are hers; nothing of any other. */
export function pull(deps: ServerDeps): Handler {
  // From the first row to the zipped reply: what waits in line holds no page.
  const gate = createGate(2);
  return async (context) => {
    const { person } = await authenticate(deps, context);
    const request = checkPull(await readJson(context));
    if (!request) throw new HttpError(400, 'bad-request', 'not a pull: cursors and max are needed');
    return gate(async () => zipFor(context, await readPage(deps, streamsOf(person), request)));
  };
}

/** The reply as JSON in UTF-8. */
async function readPage(deps: ServerDeps, streams: string[], { cursors, max }: PullRequest): Promise<Buffer> {
  const { log, people } = deps.storage.tables;
  const asked = Object.entries(cursors);
  const dropped = asked.map(([stream]) => stream).filter((stream) => !streams.includes(stream));
  const frame: Omit<PullReply, 'changes'> = { cursors: {}, more: false, streams, dropped, forks: [], people: [] };
  const changes: ChangeBytes[] = [];
  const authors = new Set<string>();
  let room: PageRoom = { changes: Math.min(Math.max(max, 1), maxChangesPerMessage), bytes: maxPageBytes };
  for (const [stream, offered] of asked) {
    if (!streams.includes(stream)) continue;
    const from = await findResumption(log, stream, offered);
    const { rows, more, left } = await readRows(log, stream, from.seq, room);
    changes.push(...(await stubReplaced(log, stream, rows)));
    for (const row of rows) authors.add(row.author);
    frame.cursors[stream] = cursorAfter(deps.epoch, from, rows);
    frame.more ||= more;
    if (from.isFork) frame.forks.push({ stream, from: from.seq });
    room = left;
  }
  frame.people = await people.findNames([...authors]);
  // Kept changes are JSON already: they travel without being taken apart and put together again.
  const parts = changes.flatMap((change, place) => (place === 0 ? change : [comma, ...change]));
  return Buffer.concat([Buffer.from('{"changes":['), ...parts, Buffer.from(`],${JSON.stringify(frame).slice(1)}`)]);
}
