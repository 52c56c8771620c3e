import type { VerdictRequest } from '#protocol/wire.ts';
import { readAccount } from '#store/account.ts';
import type { AyniDatabase } from '#store/database.ts';
import { sendMessage } from '#sync/wire/send-message.ts';
import { hasShape, isText } from '#sync/wire/shape.ts';
import type { Wire } from '#sync/wire/wire.ts';
import { toVerbTrouble, type VerbTrouble } from './verb-trouble.ts';

/** `not-found` = somebody decided already; `bad-request` = other tablets could not read it, it can only be returned. */
export type DecideOutcome = { kind: 'decided' } | VerbTrouble;

const isDecision = hasShape<{ id: string; verdict: string }>({ id: isText, verdict: isText });

/** Files or returns one change that was set aside. `id` is the change's id, or its hash where it has none. */
export async function decideSetAside(
  deps: Wire & { db: AyniDatabase },
  id: string,
  verdict: VerdictRequest,
): Promise<DecideOutcome> {
  const account = await readAccount(deps.db);
  if (!account) return { kind: 'not-enrolled' };
  const path = `/v1/quarantine/${encodeURIComponent(id)}`;
  const message = { method: 'POST', path, body: JSON.stringify(verdict), token: account.token } as const;
  const answer = await sendMessage(deps, message, isDecision);
  return answer.kind === 'answered' ? { kind: 'decided' } : toVerbTrouble(answer);
}
