import type { Handler } from 'hono';
import { checkPull, maxChangesPerMessage } from '#protocol/check-wire.ts';
import type { PullReply, PullRequest } from '#protocol/wire.ts';
import type { ServerDeps } from '../deps.ts';
import { authenticate } from '../http/authenticate.ts';
import { HttpError } from '../http/http-error.ts';
import { readJson } from '../http/read-json.ts';
import { streamsOf } from '../people/streams-of.ts';
import { cursorAfter, findResumption, maxPageBytes, type PageRoom, readRows } from '../rules/read-page.ts';
import { stubReplaced } from '../rules/stub-replaced.ts';

/** POST /v1/pull: what came after the cursors in the streams that were asked for and are hers; nothing of any other. */
export function pull(deps: ServerDeps): Handler {
  return async (context) => {
    const { person } = await authenticate(deps, context);
    const request = checkPull(await readJson(context));
    if (!request) throw new HttpError(400, 'bad-request', 'not a pull: cursors and max are needed');
    return context.json(await readPage(deps, streamsOf(person), request));
  };
}

async function readPage(deps: ServerDeps, streams: string[], { cursors, max }: PullRequest): Promise<PullReply> {
  const { log, people } = deps.storage.tables;
  const asked = Object.entries(cursors);
  const dropped = asked.map(([stream]) => stream).filter((stream) => !streams.includes(stream));
  const page: PullReply = { changes: [], cursors: {}, more: false, streams, dropped, forks: [], people: [] };
  let room: PageRoom = { changes: Math.min(Math.max(max, 1), maxChangesPerMessage), bytes: maxPageBytes };
  for (const [stream, offered] of asked) {
    if (!streams.includes(stream)) continue;
    const from = await findResumption(log, stream, offered);
    const { rows, more, left } = await readRows(log, stream, from.seq, room);
    page.changes.push(...(await stubReplaced(log, stream, rows)));
    page.cursors[stream] = cursorAfter(deps.epoch, from, rows);
    page.more ||= more;
    if (from.isFork) page.forks.push({ stream, from: from.seq });
    room = left;
  }
  page.people = await people.findNames([...new Set(page.changes.map((change) => change.author))]);
  return page;
}
