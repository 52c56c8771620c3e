import type { Handler } from 'hono';
import type { PeopleReply } from '#protocol/wire.ts';
import type { ServerDeps } from '../deps.ts';
import { authenticate } from '../http/authenticate.ts';
import { HttpError } from '../http/http-error.ts';
import { mayInvite } from '../people/invite-person.ts';
import { listPeople } from '../people/list-people.ts';

/** GET /v1/people: who is in her regions, with how many tablets, last contact and whether a code waits to be used. */
export function people(deps: ServerDeps): Handler {
  return async (context) => {
    const { person } = await authenticate(deps, context);
    if (!mayInvite(person)) throw new HttpError(403, 'forbidden', 'for coordinators and administrators');
    const reply: PeopleReply = { people: await listPeople(deps.storage.tables.people, person, deps.now()) };
    return context.json(reply);
  };
}
