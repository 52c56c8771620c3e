import type { Handler } from 'hono';
import { checkInvitation } from '#protocol/check-wire.ts';
import type { ServerDeps } from '../deps.ts';
import { authenticate } from '../http/authenticate.ts';
import { HttpError } from '../http/http-error.ts';
import { readJson } from '../http/read-json.ts';
import { invitePerson } from '../people/invite-person.ts';

/** POST /v1/invitations: a coordinator's or administrator's one-time code, told once and kept as a hash. */
export function invitations(deps: ServerDeps): Handler {
  return async (context) => {
    const { person } = await authenticate(deps, context);
    const request = checkInvitation(await readJson(context));
    if (!request) throw new HttpError(400, 'bad-request', 'not an invitation: name, role and regions, or person');
    const invitation = await invitePerson(deps.storage, deps.random, person, request, deps.now());
    deps.log({ event: 'invite', outcome: invitation.kind, by: person.id });
    switch (invitation.kind) {
      case 'invited':
        return context.json(invitation.reply, 201);
      case 'forbidden':
        throw new HttpError(403, 'forbidden', 'not within your role and regions');
      case 'not-found':
        throw new HttpError(404, 'not-found', 'nobody of your regions has this id');
      case 'bad-request':
        throw new HttpError(400, 'bad-request', invitation.message);
      default:
        return invitation satisfies never;
    }
  };
}
