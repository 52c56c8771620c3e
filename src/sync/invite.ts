import type { InvitationReply, InvitationRequest } from '#protocol/wire.ts';
import { readAccount } from '#store/account.ts';
import type { AyniDatabase } from '#store/database.ts';
import { sendMessage } from '#sync/wire/send-message.ts';
import { hasShape, isText, isWhole } from '#sync/wire/shape.ts';
import type { Wire } from '#sync/wire/wire.ts';
import { toVerbTrouble, type VerbTrouble } from './verb-trouble.ts';

/** How asking for a one-time code ended. */
export type InviteOutcome = { kind: 'invited'; invitation: InvitationReply } | VerbTrouble;

const isInvitationReply = hasShape<InvitationReply>({
  person: hasShape<InvitationReply['person']>({ id: isText, name: isText }),
  code: isText,
  expiresAt: isWhole,
});

/** Asks for a code: for somebody new, or for another tablet of somebody known. Needs a connection. */
export async function invite(deps: Wire & { db: AyniDatabase }, invitation: InvitationRequest): Promise<InviteOutcome> {
  const account = await readAccount(deps.db);
  if (!account) return { kind: 'not-enrolled' };
  const body = JSON.stringify(invitation);
  const message = { method: 'POST', path: '/v1/invitations', body, token: account.token } as const;
  const answer = await sendMessage(deps, message, isInvitationReply);
  return answer.kind === 'answered' ? { kind: 'invited', invitation: answer.body } : toVerbTrouble(answer);
}
