import type { Handler } from 'hono';
import type { Person } from '#domain/person.ts';
import { checkEnrol } from '#protocol/check-wire.ts';
import type { EnrolReply } from '#protocol/wire.ts';
import type { ServerDeps } from '../deps.ts';
import { addressOf } from '../http/address-of.ts';
import { HttpError, type HttpStatus } from '../http/http-error.ts';
import type { FailureLimit } from '../http/rate-limit.ts';
import { readJson } from '../http/read-json.ts';
import { enrolTablet } from '../people/enrol-tablet.ts';
import { sealPass } from '../people/pass.ts';
import { streamsOf } from '../people/streams-of.ts';
import { sha256 } from '../rules/sha256.ts';

const statusOf = { 'code-unknown': 404, 'code-used': 409, 'code-expired': 410 } as const satisfies Record<
  string,
  HttpStatus
>;

/** POST /v1/enrol: a one-time code makes a tablet known; only failures count against an address. */
export function enrol(deps: ServerDeps, limit: FailureLimit): Handler {
  return async (context) => {
    const address = addressOf(context);
    limit.check(address);
    const request = checkEnrol(await readJson(context));
    if (!request) throw new HttpError(400, 'bad-request', 'not an enrolment: code, name, device and token are needed');
    const enrolment = await enrolTablet(deps.storage, deps.random, request, deps.now());
    deps.log({ event: 'enrol', outcome: enrolment.kind, device: request.device });
    switch (enrolment.kind) {
      case 'enrolled':
        return context.json(toEnrolReply(deps, enrolment.person, request));
      case 'name-missing':
        throw new HttpError(400, 'bad-request', 'the first administrator needs a name');
      case 'device-taken':
        throw new HttpError(400, 'bad-request', 'this device id is taken');
      case 'code-unknown':
      case 'code-used':
      case 'code-expired':
        limit.noteFailure(address);
        throw new HttpError(statusOf[enrolment.kind], enrolment.kind, 'this code cannot be used');
      default:
        return enrolment satisfies never;
    }
  };
}

/** What a tablet is told when it is known, for the first time or again. */
export function toEnrolReply(deps: ServerDeps, person: Person, tablet: { device: string; token: string }): EnrolReply {
  const pass = sealPass(deps.passKey, { person, device: tablet.device, tokenHash: sha256(tablet.token) });
  return { person, streams: streamsOf(person), epoch: deps.epoch, pass };
}
