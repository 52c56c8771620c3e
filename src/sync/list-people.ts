import type { ListedPerson, PeopleReply } from '#protocol/wire.ts';
import { readAccount } from '#store/account.ts';
import type { AyniDatabase } from '#store/database.ts';
import { sendMessage } from '#sync/wire/send-message.ts';
import { hasShape, isListOf, isText, isWhole } from '#sync/wire/shape.ts';
import type { Wire } from '#sync/wire/wire.ts';
import { toVerbTrouble, type VerbTrouble } from './verb-trouble.ts';

/** How asking for the people of one's regions ended. */
export type PeopleOutcome = { kind: 'listed'; people: ListedPerson[] } | VerbTrouble;

const isPerson = hasShape<ListedPerson>({
  id: isText,
  name: isText,
  role: isText,
  regions: isListOf(isText),
  tablets: isWhole,
});
const isPeopleReply = hasShape<PeopleReply>({ people: isListOf(isPerson) });

/** Who is in the asker's regions, for coordinators and administrators. Nothing of it is kept on the tablet. */
export async function listPeople(deps: Wire & { db: AyniDatabase }): Promise<PeopleOutcome> {
  const account = await readAccount(deps.db);
  if (!account) return { kind: 'not-enrolled' };
  const answer = await sendMessage(deps, { method: 'GET', path: '/v1/people', token: account.token }, isPeopleReply);
  return answer.kind === 'answered' ? { kind: 'listed', people: answer.body.people } : toVerbTrouble(answer);
}
