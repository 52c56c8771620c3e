import type { Handler } from 'hono';
import type { HelloReply } from '#protocol/wire.ts';
import type { ServerDeps } from '../deps.ts';
import { HttpError } from '../http/http-error.ts';

const maxChallengeChars = 200;

/** GET /v1/hello?c=…: says back the challenge, so that a tablet knows that it speaks with Ayni and not with a portal. */
export function hello(deps: ServerDeps): Handler {
  return (context) => {
    const challenge = context.req.query('c') ?? '';
    if (challenge.length > maxChallengeChars) throw new HttpError(400, 'bad-request', 'the challenge is too long');
    const reply: HelloReply = { challenge, time: deps.now(), epoch: deps.epoch, minProtocol: 1, maxProtocol: 1 };
    return context.json(reply);
  };
}
