import type { Handler } from 'hono';
import { type Change, maxChangeBytes } from '#protocol/change.ts';
import type { QuarantineReply, SetAsideChange, VerdictRequest } from '#protocol/wire.ts';
import type { ServerDeps } from '../deps.ts';
import { authenticate } from '../http/authenticate.ts';
import { HttpError } from '../http/http-error.ts';
import { readJson } from '../http/read-json.ts';
import { reviewedStreamsOf } from '../people/streams-of.ts';
import { parseKept, settleQuarantined } from '../rules/settle-quarantined.ts';
import type { QuarantineHead, QuarantineTable } from '../storage/storage.ts';

const maxListed = 100;
const maxListedBytes = 1024 * 1024;
const maxNoteChars = 2000;

/** GET /v1/quarantine: what waits for a decision in the streams that she coordinates, oldest first. */
export function listQuarantine(deps: ServerDeps): Handler {
  return async (context) => {
    const { person } = await authenticate(deps, context);
    const { quarantine, people } = deps.storage.tables;
    const rows = await quarantine.list(reviewedStreamsOf(person), maxListed);
    const names = await people.findNames([...new Set(rows.map((row) => row.sentBy))]);
    const items = await withChanges(quarantine, rows);
    const reply: QuarantineReply = { items, people: names };
    return context.json(reply);
  };
}

/** The heads with their changes, as far as a reply should carry: what is monstrous is listed, but stays here. */
async function withChanges(table: QuarantineTable, heads: readonly QuarantineHead[]): Promise<SetAsideChange[]> {
  let room = maxListedBytes;
  const items: SetAsideChange[] = [];
  for (const head of heads) {
    const { id, hash, stream, reason, sentBy, receivedAt, bytes } = head;
    const fits = bytes <= Math.min(room, maxChangeBytes);
    const body = fits ? await table.readBody(head) : undefined;
    if (body) room -= bytes;
    items.push({ id, hash, stream, reason, sentBy, receivedAt, bytes, change: body && (parseKept(body) as Change) });
  }
  return items;
}

/** POST /v1/quarantine/<id or hash> {verdict, note?} by a coordinator of its stream. */
export function decideQuarantine(deps: ServerDeps): Handler {
  return async (context) => {
    const { person } = await authenticate(deps, context);
    const { verdict, note } = readVerdict(await readJson(context));
    const id = context.req.param('id') ?? '';
    const decision = { verdict, note, by: person.id, at: deps.now() };
    const settlement = await settleQuarantined(deps.storage, id, reviewedStreamsOf(person), decision);
    deps.log({ event: 'verdict', outcome: settlement, verdict, by: person.id });
    switch (settlement) {
      case 'settled':
        return context.json({ id, verdict });
      case 'not-found':
        throw new HttpError(404, 'not-found', 'nothing in your streams waits under this id');
      case 'cannot-be-filed':
        throw new HttpError(400, 'bad-request', 'other tablets could not read it: it can only be returned');
      default:
        return settlement satisfies never;
    }
  };
}

function readVerdict(body: unknown): VerdictRequest {
  const { verdict, note } = (body ?? {}) as { verdict?: unknown; note?: unknown };
  const isNote = note === undefined || (typeof note === 'string' && note.length <= maxNoteChars && note.isWellFormed());
  if ((verdict !== 'file' && verdict !== 'return') || !isNote || note?.includes('\0')) {
    throw new HttpError(400, 'bad-request', 'not a verdict: file or return, with a note of at most 2000 characters');
  }
  return { verdict, note };
}
