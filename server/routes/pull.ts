import type { Handler } from 'hono';
import { checkPull, maxChangesPerMessage } from '#protocol/check-wire.ts';
import type { PullReply, PullRequest } from '#protocol/wire.ts';
import type { ServerDeps } from '../deps.ts';
import { authenticate } from '../http/authenticate.ts';
import { createGate } from '../http/gate.ts';
import { HttpError } from '../http/http-error.ts';
import { readJson } from '../http/read-json.ts';
import { streamsOf } from '../people/streams-of.ts';
import { cursorAfter, findResumption, maxPageBytes, type PageRoom, readRows } from '../rules/read-page.ts';
import { stubReplaced } from '../rules/stub-replaced.ts';

/** POST /v1/pull: what came after the cursors in the streams that were asked for and are hers; nothing of any other. */
export function pull(deps: ServerDeps): Handler {
  const gate = createGate(3);
  return async (context) => {
    const { person } = await authenticate(deps, context);
    const request = checkPull(await readJson(context));
    if (!request) throw new HttpError(400, 'bad-request', 'not a pull: cursors and max are needed');
    const page = await gate(() => readPage(deps, streamsOf(person), request));
    return context.body(page, 200, { 'Content-Type': 'application/json' });
  };
}

/** The reply as JSON text. */
async function readPage(deps: ServerDeps, streams: string[], { cursors, max }: PullRequest): Promise<string> {
  const { log, people } = deps.storage.tables;
  const asked = Object.entries(cursors);
  const dropped = asked.map(([stream]) => stream).filter((stream) => !streams.includes(stream));
  const frame: Omit<PullReply, 'changes'> = { cursors: {}, more: false, streams, dropped, forks: [], people: [] };
  const changes: string[] = [];
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
  return `{"changes":[${changes.join(',')}],${JSON.stringify(frame).slice(1)}`;
}
