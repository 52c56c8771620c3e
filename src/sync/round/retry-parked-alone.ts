import { applyAnswer, mayBlameBatch, pushRows } from './drain-outbox.ts';
import type { Halt, Round } from './round.ts';

/**
 * Gives every change that was parked in an earlier round one more try, each in a push of its own, so that it can hold
 * nothing else up. Comes last in a round: a change that times out must not keep others from arriving.
 */
export async function retryParkedAlone(round: Round, parkedBefore: ReadonlySet<string>): Promise<Halt | undefined> {
  for (const row of await round.verbs.listOutbox(round.tablet.db, ['parked'])) {
    if (!parkedBefore.has(row.id)) continue;
    if (round.now() >= round.endsAt) return { kind: 'time-up' };
    const answer = await pushRows(round, [row]);
    if (answer.kind === 'answered') {
      const open = await applyAnswer(round, [row], answer.body, answer.heard);
      if (open.length > 0) await round.verbs.noteFailure(round.tablet.db, open);
    } else if (mayBlameBatch(answer)) await round.verbs.noteFailure(round.tablet.db, [row.id]);
    else return answer;
  }
  return undefined;
}
