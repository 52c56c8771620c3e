import type { PushReply } from '#protocol/wire.ts';
import type { OutboxRow } from '#store/tables.ts';
import type { Answer, Heard, NoAnswer } from './answer.ts';
import { type BatchSize, grow, halve, largestBatch } from './batch-size.ts';
import { push } from './push.ts';
import { ask, type Halt, noteClock, type Round } from './round.ts';

/** What this round has learned about what waits. */
interface Drain {
  size: BatchSize;
  /** Left for the next round: failed alone, or the endpoint asked twice for another time. */
  laidAside: Set<string>;
  /** Answered `again` once. */
  askedAgain: Set<string>;
  /** Failed alone, and nobody knows yet whether the change is to blame or the line. */
  suspect?: OutboxRow;
  hasSpoken: boolean;
}

/**
 * Pushes until nothing waits, each answer stored before the next batch leaves. One push goes even when nothing waits,
 * as long as the outbox holds anything: it brings verdicts. Undefined = drained; otherwise why it stopped.
 */
export async function drainOutbox(round: Round): Promise<Halt | undefined> {
  if (await round.verbs.isOutboxEmpty(round.tablet.db)) return undefined;
  const drain: Drain = { size: largestBatch, laidAside: new Set(), askedAgain: new Set(), hasSpoken: false };
  for (;;) {
    if (round.now() >= round.endsAt) return { kind: 'time-up' };
    // An empty push tells a poisoned change from a dead line: if it is answered, the change was to blame.
    const rows = drain.suspect ? [] : await takeNext(round, drain);
    if (rows.length === 0 && drain.hasSpoken && !drain.suspect) return undefined;
    const answer = await pushRows(round, rows);
    if (answer.kind === 'answered') await settle(round, drain, rows, answer.body, answer.heard);
    else if (rows.length > 0 && mayBlameBatch(answer)) shrink(drain, rows);
    else return answer;
  }
}

async function takeNext(round: Round, drain: Drain): Promise<OutboxRow[]> {
  return round.verbs.takeBatch(round.tablet.db, { ...drain.size, except: drain.laidAside });
}

/** Sends these rows, with what this tablet still holds of acknowledged work. */
export async function pushRows(round: Round, rows: readonly OutboxRow[]): Promise<Answer<PushReply>> {
  const own = await round.verbs.readOwnRuns(round.tablet.db);
  const bodies = rows.map((row) => row.body);
  return ask(round, (token) => push(round.wire, token, { now: round.tablet.now(), bodies, own }));
}

/** Trouble that a smaller batch may not have. */
export function mayBlameBatch(answer: NoAnswer): boolean {
  if (answer.kind === 'timeout' || answer.kind === 'damaged') return true;
  return answer.kind === 'refused' && ['too-large', 'bad-json', 'bad-request', 'internal'].includes(answer.code);
}

function shrink(drain: Drain, rows: readonly OutboxRow[]): void {
  const [only] = rows;
  if (rows.length === 1 && only) {
    drain.suspect = only;
    drain.laidAside.add(only.id);
    return;
  }
  drain.size = halve({ changes: rows.length, bytes: rows.reduce((sum, row) => sum + row.bytes, 0) });
}

async function settle(round: Round, drain: Drain, rows: readonly OutboxRow[], reply: PushReply, heard: Heard) {
  drain.hasSpoken = true;
  if (rows.length > 0) drain.size = grow(drain.size);
  const refused = await applyAnswer(round, rows, reply, heard);
  const blamed = refused.filter((id) => drain.askedAgain.has(id));
  for (const id of refused) drain.askedAgain.add(id);
  for (const id of blamed) drain.laidAside.add(id);
  if (drain.suspect) blamed.push(drain.suspect.id);
  drain.suspect = undefined;
  for (const id of blamed) await round.verbs.noteFailure(round.tablet.db, [id]);
}

/** Stores what a push brought, in one transaction; resolves with the ids that got no final answer. */
export async function applyAnswer(
  round: Round,
  rows: readonly OutboxRow[],
  reply: PushReply,
  heard: Heard,
): Promise<string[]> {
  const ids = rows.map((row) => row.id);
  await round.verbs.applyPushReply(round.tablet, reply, ids, heard);
  const final = new Set(reply.results.filter(({ result }) => result !== 'again').map(({ id }) => id));
  const open = ids.filter((id) => !final.has(id));
  round.sent += ids.length - open.length;
  await noteClock(round, heard);
  await round.tell();
  return open;
}
