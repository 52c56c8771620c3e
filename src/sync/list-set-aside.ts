import type { QuarantineReply } from '#protocol/wire.ts';
import { readAccount } from '#store/account.ts';
import type { AyniDatabase } from '#store/database.ts';
import { sendMessage } from '#sync/wire/send-message.ts';
import { hasShape, isListOf, isText, isWhole } from '#sync/wire/shape.ts';
import type { Wire } from '#sync/wire/wire.ts';
import { toVerbTrouble, type VerbTrouble } from './verb-trouble.ts';

/** How asking for what waits for a decision ended. */
export type SetAsideOutcome = ({ kind: 'listed' } & QuarantineReply) | VerbTrouble;

const isItem = hasShape<QuarantineReply['items'][number]>({
  id: isText,
  hash: isText,
  stream: isText,
  reason: isText,
  sentBy: isText,
  receivedAt: isWhole,
});
const isQuarantineReply = hasShape<QuarantineReply>({
  items: isListOf(isItem),
  people: isListOf(hasShape<{ id: string; name: string }>({ id: isText, name: isText })),
});

/** What the endpoint set aside in the streams that the asker coordinates, oldest first. Nothing of it is kept on the tablet. */
export async function listSetAside(deps: Wire & { db: AyniDatabase }): Promise<SetAsideOutcome> {
  const account = await readAccount(deps.db);
  if (!account) return { kind: 'not-enrolled' };
  const message = { method: 'GET', path: '/v1/quarantine', token: account.token } as const;
  const answer = await sendMessage(deps, message, isQuarantineReply);
  return answer.kind === 'answered' ? { kind: 'listed', ...answer.body } : toVerbTrouble(answer);
}
