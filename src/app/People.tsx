import { PeoplePage } from '#features/people/PeoplePage.tsx';
import type { PeopleVerbs } from '#features/people/people-verbs.ts';
import { decideSetAside } from '#sync/decide-set-aside.ts';
import { invite } from '#sync/invite.ts';
import { listPeople } from '#sync/list-people.ts';
import { listSetAside } from '#sync/list-set-aside.ts';
import { type Room, useRoom } from './room.ts';

/** Personas, joined to the verbs that ask the endpoint; in the example it has none. */
export function People() {
  const room = useRoom();
  return (
    <PeoplePage mode={room.mode} tablet={room.tablet} people={room.mode === 'work' ? peopleVerbs(room) : undefined} />
  );
}

function peopleVerbs({ tablet: { db, random } }: Room): PeopleVerbs {
  const deps = { db, random, fetch: (url: string, init: RequestInit) => fetch(url, init) };
  return {
    invite: (invitation) => invite(deps, invitation),
    listPeople: () => listPeople(deps),
    listSetAside: () => listSetAside(deps),
    decide: (id, verdict) => decideSetAside(deps, id, verdict),
  };
}
