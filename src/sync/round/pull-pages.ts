import type { PullReply, PullRequest } from '#protocol/wire.ts';
import type { Answer } from '#sync/wire/answer.ts';
import { mayBeTooLong, mayBlameBatch } from './drain-outbox.ts';
import { slowPull, speedPull } from './pace.ts';
import { pull } from './pull.ts';
import { ask, type Halt, noteClock, type Round, setPace } from './round.ts';

// Another window moved the cursor, or the endpoint's log went back: a few times are chance, more would be a circle.
const mostRestarts = 3;

/** Pulls until there is no more, each page stored with its cursors before the next is asked for. */
export async function pullPages(round: Round): Promise<Halt | undefined> {
  const { db } = round.tablet;
  let restarts = 0;
  for (;;) {
    if (round.now() >= round.endsAt) return { kind: 'time-up' };
    const cursors = await round.verbs.readCursors(db, round.account.streams);
    const request: PullRequest = { cursors, max: round.pace.maxPage };
    const begunAt = round.now();
    const answer = await ask(round, (token) => pull(round.wire, token, request));
    if (answer.kind !== 'answered') {
      if (mayBeTooLong(answer, round.now() - begunAt)) await setPace(round, slowPull(round.pace));
      if (request.max === 1 || !mayBlameBatch(answer)) return answer;
      continue;
    }
    await setPace(round, speedPull(round.pace));
    const step = await storePage(round, request, answer);
    if (step === 'again') restarts += 1;
    if (step === 'finished' || restarts > mostRestarts) return undefined;
  }
}

/** Stores one page; `again` = it did not fit what this tablet holds by now, and has to be asked for once more. */
async function storePage(
  round: Round,
  request: PullRequest,
  { body: reply, heard }: Extract<Answer<PullReply>, { kind: 'answered' }>,
): Promise<'again' | 'next' | 'finished'> {
  const { verbs, tablet } = round;
  const fate = await verbs.applyPage(tablet.db, request, reply, heard);
  await noteClock(round, heard);
  if (fate === 'stale') return 'again';
  round.received += reply.changes.length;
  round.account = (await verbs.readAccount(tablet.db)) ?? round.account;
  if (reply.more && hasMoved(request, reply)) return 'next';
  // A region was given to her since: it is fetched at once, from its start.
  return round.account.streams.some((stream) => !(stream in request.cursors)) ? 'again' : 'finished';
}

// An endpoint that promises more without moving on would keep us here until the time is up.
function hasMoved(request: PullRequest, reply: PullReply): boolean {
  return Object.entries(reply.cursors).some(([stream, cursor]) => request.cursors[stream]?.[0] !== cursor);
}
