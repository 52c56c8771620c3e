import type { Handler } from 'hono';
import type { ServerDeps } from '../deps.ts';
import { addressOf } from '../http/address-of.ts';
import { tokenOf } from '../http/authenticate.ts';
import { HttpError } from '../http/http-error.ts';
import type { FailureLimit } from '../http/rate-limit.ts';
import { readJson } from '../http/read-json.ts';
import { openPass } from '../people/pass.ts';
import { readmitTablet } from '../people/readmit-tablet.ts';
import { toEnrolReply } from './enrol.ts';

/** POST /v1/readmit {pass} with the tablet's token: known again after a restore. 401 for everything else. */
export function readmit(deps: ServerDeps, limit: FailureLimit): Handler {
  return async (context) => {
    const address = addressOf(context);
    limit.check(address);
    const body = (await readJson(context)) as { pass?: unknown } | null;
    if (typeof body?.pass !== 'string') throw new HttpError(400, 'bad-request', 'a pass is needed');
    const token = tokenOf(context);
    const pass = openPass(deps.passKey, body.pass);
    const person = pass && (await readmitTablet(deps.storage, pass, token, deps.now()));
    deps.log({ event: 'readmit', outcome: person ? 'known-again' : 'refused', device: pass?.device });
    if (!pass || !person) {
      limit.noteFailure(address);
      throw new HttpError(401, 'unauthorized', 'this tablet is not known');
    }
    return context.json(toEnrolReply(deps, person, { device: pass.device, token }));
  };
}
