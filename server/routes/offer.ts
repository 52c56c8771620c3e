import type { Handler } from 'hono';
import { isId } from '#protocol/ids.ts';
import type { ServerDeps } from '../deps.ts';
import { authenticate } from '../http/authenticate.ts';
import { HttpError } from '../http/http-error.ts';
import { readJson } from '../http/read-json.ts';
import { streamsOf } from '../people/streams-of.ts';

const maxIds = 5000;

/** POST /v1/offer {stream, ids}: which of these changes the stream's log does not hold. */
export function offer(deps: ServerDeps): Handler {
  return async (context) => {
    const { person } = await authenticate(deps, context);
    const request = readOffer(await readJson(context));
    if (!streamsOf(person).includes(request.stream)) throw new HttpError(403, 'forbidden', 'not one of your streams');
    const held = await deps.storage.tables.log.find(request.ids);
    return context.json({ want: request.ids.filter((id) => held.get(id)?.stream !== request.stream) });
  };
}

function readOffer(body: unknown): { stream: string; ids: string[] } {
  const { stream, ids } = (body ?? {}) as { stream?: unknown; ids?: unknown };
  const isOffer =
    typeof stream === 'string' &&
    Array.isArray(ids) &&
    ids.length <= maxIds &&
    ids.every((id) => typeof id === 'string' && isId(id));
  if (!isOffer) throw new HttpError(400, 'bad-request', `not an offer: stream and at most ${maxIds} ids`);
  return { stream, ids: [...new Set(ids as string[])] };
}
