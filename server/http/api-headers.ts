import type { MiddlewareHandler } from 'hono';
import type { ServerDeps } from '../deps.ts';

/** On every reply under /v1, errors too: the server's time and history, and nothing may be cached. */
export function apiHeaders(deps: ServerDeps): MiddlewareHandler {
  return async (context, next) => {
    await next();
    context.header('Ayni-Time', String(deps.now()));
    context.header('Ayni-Epoch', deps.epoch);
    context.header('Cache-Control', 'no-store');
  };
}
