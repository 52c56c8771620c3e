import { bytesToBase64url } from '#protocol/base64url.ts';
import { newId } from '#protocol/ids.ts';
import { saveAccount } from '#store/account.ts';
import type { AyniDatabase } from '#store/database.ts';
import { type Meta, readMeta, writeMeta } from '#store/meta.ts';
import { strictWrite } from '#store/strict-write.ts';
import type { Account } from '#store/tables.ts';
import type { NoAnswer } from '#sync/wire/answer.ts';
import { sendMessage } from '#sync/wire/send-message.ts';
import type { Wire } from '#sync/wire/wire.ts';
import { isEnrolReply } from './enrolment.ts';
import { toVerbTrouble } from './verb-trouble.ts';

/** How entering with a code ended. `offline`, `garbled` and `busy` may be tried again with the same code at any time. */
export type EnrolOutcome =
  | { kind: 'enrolled'; account: Account }
  | { kind: 'code-unknown' }
  | { kind: 'code-used' }
  | { kind: 'code-expired' }
  | { kind: 'offline' }
  | { kind: 'garbled' }
  | { kind: 'too-old' }
  | { kind: 'busy'; retryAfterMs: number };

export interface EnrolDeps extends Wire {
  db: AyniDatabase;
  now: () => number;
}

/**
 * Enters with a one-time code. Device and token are kept before the code is shown to anybody: when the answer is lost,
 * the same code brings the same answer to this tablet, and to no other.
 */
export async function enrol(deps: EnrolDeps, entry: { code: string; name: string }): Promise<EnrolOutcome> {
  const code = entry.code.trim();
  const known = await readMeta(deps.db, 'enrolment');
  const pending = known && isSameCode(known.code, code) ? known : { code, ...newProof(deps) };
  await keepPending(deps.db, pending);
  const { device, token } = pending;
  const body = JSON.stringify({ code, name: entry.name.trim(), device, token });
  const answer = await sendMessage(deps, { method: 'POST', path: '/v1/enrol', body }, isEnrolReply);
  if (answer.kind !== 'answered') return noAnswerToOutcome(answer);
  const account: Account = { ...answer.body, device, token, endpoint: deps.endpoint ?? '' };
  await saveAccount(deps.db, account);
  await keepPending(deps.db, undefined);
  return { kind: 'enrolled', account };
}

// As the endpoint compares them: case, spaces and hyphens do not matter.
const isSameCode = (a: string, b: string) => lettersOf(a) === lettersOf(b);
const lettersOf = (code: string) => code.toUpperCase().replace(/[^0-9A-Z]/g, '');

function newProof({ random }: EnrolDeps): { device: string; token: string } {
  return { device: newId(random), token: bytesToBase64url(random(32)) };
}

function keepPending(db: AyniDatabase, pending: Meta['enrolment'] | undefined): Promise<void> {
  return strictWrite(db, [db.meta], () => writeMeta(db, 'enrolment', pending));
}

function noAnswerToOutcome(answer: NoAnswer): EnrolOutcome {
  if (answer.kind === 'refused' && (answer.code === 'code-used' || answer.code === 'code-expired')) {
    return { kind: answer.code };
  }
  // Too long, strange letters, nothing at all: to the person who typed it, a code that nobody knows.
  if (answer.kind === 'refused' && (answer.code === 'code-unknown' || answer.code === 'bad-request')) {
    return { kind: 'code-unknown' };
  }
  const trouble = toVerbTrouble(answer);
  switch (trouble.kind) {
    case 'offline':
    case 'garbled':
    case 'too-old':
    case 'busy':
      return trouble;
    // No answer to somebody without a token can mean these: the endpoint is not itself.
    case 'forbidden':
    case 'not-found':
    case 'bad-request':
    case 'signed-out':
    case 'not-enrolled':
      return { kind: 'busy', retryAfterMs: 0 };
    default:
      return trouble satisfies never;
  }
}
