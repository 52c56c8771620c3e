import type { Context } from 'hono';
import type { ErrorReply } from '#protocol/wire.ts';
import type { ServerDeps } from '../deps.ts';
import { isOutage } from '../storage/is-outage.ts';
import { HttpError } from './http-error.ts';

/** The one place where trouble becomes a reply: `{error: {code, message}}`, without a word about our insides. */
export function answerError(deps: ServerDeps): (error: Error, context: Context) => Response {
  return (error, context) => {
    const answer = error instanceof HttpError ? error : toHttpError(error);
    if (answer.status >= 500) {
      deps.log({
        event: 'failure',
        path: context.req.path,
        error: error.name,
        code: codeOf(error),
        detail: detailOf(error),
        where: whereOf(error),
      });
    }
    if (answer.retryAfterSeconds) context.header('Retry-After', String(answer.retryAfterSeconds));
    const body: ErrorReply = { error: { code: answer.code, message: answer.message } };
    return context.json(body, answer.status);
  };
}

function toHttpError(error: Error): HttpError {
  if (isOutage(error)) return new HttpError(503, 'unavailable', 'in trouble that passes: ask again later', 5);
  return new HttpError(500, 'internal', 'a fault of the endpoint');
}

function codeOf(error: Error): string {
  return 'code' in error ? String(error.code) : '';
}

// Which SQLite trouble it was (13 = full, 5 = busy, 10 = I/O): a number, never a value.
function detailOf(error: Error): string {
  return 'errcode' in error ? String(error.errcode) : '';
}

// Messages of a database can quote values; the places in the stack cannot.
function whereOf(error: Error): string {
  const frames = (error.stack ?? '').split('\n').filter((line) => line.startsWith('    at '));
  return frames.slice(0, 4).join(' ').replaceAll(/\s+/g, ' ').trim();
}
