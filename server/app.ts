import { Hono } from 'hono';
import type { ServerDeps } from './deps.ts';
import { answerError } from './http/answer-error.ts';
import { apiHeaders } from './http/api-headers.ts';
import { compressReply } from './http/compress-reply.ts';
import { sendDoorHeaders } from './http/door-headers.ts';
import { HttpError } from './http/http-error.ts';
import { createFailureLimit } from './http/rate-limit.ts';
import { appShell } from './routes/app-shell.ts';
import { enrol } from './routes/enrol.ts';
import { hello } from './routes/hello.ts';
import { invitations } from './routes/invitations.ts';
import { offer } from './routes/offer.ts';
import { people } from './routes/people.ts';
import { pull } from './routes/pull.ts';
import { push } from './routes/push.ts';
import { decideQuarantine, listQuarantine } from './routes/quarantine.ts';
import { readmit } from './routes/readmit.ts';

/** The endpoint over its dependencies; tested with `app.request()`, without a port. */
export function createApp(deps: ServerDeps): Hono {
  const app = new Hono();
  const limit = createFailureLimit(deps.now);
  app.onError(answerError(deps));
  app.use(sendDoorHeaders);
  app.use('/v1/*', compressReply, apiHeaders(deps));

  app.get('/v1/hello', hello(deps));
  app.post('/v1/enrol', enrol(deps, limit));
  app.post('/v1/readmit', readmit(deps, limit));
  app.post('/v1/invitations', invitations(deps));
  app.get('/v1/people', people(deps));
  app.post('/v1/push', push(deps));
  app.post('/v1/pull', pull(deps));
  app.post('/v1/offer', offer(deps));
  app.get('/v1/quarantine', listQuarantine(deps));
  app.post('/v1/quarantine/:id', decideQuarantine(deps));
  app.all('/v1/*', () => {
    throw new HttpError(404, 'not-found', 'nothing answers here');
  });
  app.get('*', appShell(deps));
  app.notFound((context) => context.text('Not found', 404));
  return app;
}
