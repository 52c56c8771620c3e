import { Hono } from 'hono';
import type { ServerDeps } from './deps.ts';
import { answerError } from './http/answer-error.ts';
import { apiHeaders } from './http/api-headers.ts';
import { compressReply } from './http/compress-reply.ts';
import { sendDoorHeaders } from './http/door-headers.ts';
import { HttpError } from './http/http-error.ts';
import { hello } from './routes/hello.ts';
import { pull } from './routes/pull.ts';
import { push } from './routes/push.ts';

/** The endpoint over its dependencies; tested with `app.request()`, without a port. */
export function createApp(deps: ServerDeps): Hono {
  const app = new Hono();
  app.onError(answerError(deps));
  app.use(sendDoorHeaders);
  app.use('/v1/*', compressReply, apiHeaders(deps));

  app.get('/v1/hello', hello(deps));
  app.post('/v1/push', push(deps));
  app.post('/v1/pull', pull(deps));
  app.all('/v1/*', () => {
    throw new HttpError(404, 'not-found', 'nothing answers here');
  });
  return app;
}
