import type { InvitationReply, InvitationRequest } from '#protocol/wire.ts';
import { readAccount } from '#store/account.ts';
import type { AyniDatabase } from '#store/database.ts';
import { sendMessage } from '#sync/wire/send-message.ts';
import { hasShape, isText, isWhole } from '#sync/wire/shape.ts';
import type { Wire } from '#sync/wire/wire.ts';

/** How asking for a one-time code ended. */
export type InviteOutcome =
  | { kind: 'invited'; invitation: InvitationReply }
  | { kind: 'forbidden' }
  | { kind: 'not-found' }
  | { kind: 'bad-request' }
  | { kind: 'signed-out' }
  | { kind: 'not-enrolled' }
  | { kind: 'offline' }
  | { kind: 'garbled' }
  | { kind: 'too-old' }
  | { kind: 'busy'; retryAfterMs: number };

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
  switch (answer.kind) {
    case 'answered':
      return { kind: 'invited', invitation: answer.body };
    case 'offline':
    case 'timeout':
      return { kind: 'offline' };
    case 'garbled':
    case 'too-old':
      return { kind: answer.kind };
    case 'busy':
      return answer;
    case 'damaged':
      return { kind: 'busy', retryAfterMs: 0 };
    case 'refused':
      if (answer.code === 'unauthorized') return { kind: 'signed-out' };
      if (answer.code === 'forbidden' || answer.code === 'not-found') return { kind: answer.code };
      return answer.code === 'bad-request' ? { kind: 'bad-request' } : { kind: 'busy', retryAfterMs: 0 };
    default:
      return answer satisfies never;
  }
}
