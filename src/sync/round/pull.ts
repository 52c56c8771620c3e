import type { LoggedChange } from '#protocol/change.ts';
import type { PullReply, PullRequest } from '#protocol/wire.ts';
import type { Answer } from '#sync/wire/answer.ts';
import { sendMessage } from '#sync/wire/send-message.ts';
import { hasShape, isFlag, isListOf, isMapOf, isText, isWhole } from '#sync/wire/shape.ts';
import type { Wire } from '#sync/wire/wire.ts';

/** Asks for one page of what others wrote since these cursors. */
export function pull(wire: Wire, token: string, request: PullRequest): Promise<Answer<PullReply>> {
  return sendMessage(wire, { method: 'POST', path: '/v1/pull', body: JSON.stringify(request), token }, isPullReply);
}

// Items are not looked into: unknown ops and fields are kept and passed on.
const isLoggedChange = hasShape<LoggedChange>({
  id: isText,
  stream: isText,
  replica: isText,
  author: isText,
  hash: isText,
  n: isWhole,
  seq: isWhole,
  at: isWhole,
  items: Array.isArray,
});

const isPullReply = hasShape<PullReply>({
  changes: isListOf(isLoggedChange),
  cursors: isMapOf(isText),
  more: isFlag,
  streams: isListOf(isText),
  dropped: isListOf(isText),
  forks: Array.isArray,
  people: Array.isArray,
});
