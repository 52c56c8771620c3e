import type { PushReply, PushResult } from '#protocol/wire.ts';
import type { OutboxRow } from '#store/tables.ts';
import type { Answer, Heard, NoAnswer } from '#sync/wire/answer.ts';
import { slowPush, speedPush } from './pace.ts';
import { push } from './push.ts';
import { ask, type Halt, noteClock, type Round, setPace } from './round.ts';

/** What this round has learned about what waits. */
interface Drain {
  /** Not sent again in this round: answered for good, failed alone, or put off twice by the endpoint. */
  over: Set<string>;
  /** Answered `again` once. */
  putOff: Set<string>;
  /** Failed alone, and nobody knows yet whether the change is to blame or the line. */
  suspect?: OutboxRow;
  hasSpoken: boolean;
}

/**
 * Pushes until nothing waits, each answer stored before the next batch leaves. One push goes even when nothing waits,
 * as long as the outbox holds anything: it brings verdicts. Undefined = drained; otherwise why it stopped.
 */
export async function drainOutbox(round: Round): Promise<Halt | undefined> {
  const { tablet, verbs } = round;
  if (await verbs.isOutboxEmpty(tablet.db)) return undefined;
  const drain: Drain = { over: new Set(), putOff: new Set(), hasSpoken: false };
  for (;;) {
    if (round.now() >= round.endsAt) return { kind: 'time-up' };
    // An empty push tells a poisoned change from a dead line: if it is answered, the change was to blame.
    const rows = drain.suspect ? [] : await verbs.takeBatch(tablet.db, { ...round.pace, except: drain.over });
    if (rows.length === 0 && drain.hasSpoken && !drain.suspect) return undefined;
    const begunAt = round.now();
    const answer = await pushRows(round, rows);
    if (answer.kind === 'answered') {
      await settle(round, drain, rows, answer.body, answer.heard);
      continue;
    }
    if (rows.length > 1 && mayBeTooLong(answer, round.now() - begunAt)) await slowDown(round, rows);
    if (rows.length === 0 || !mayBlameBatch(answer)) return answer;
    if (rows.length === 1) {
      drain.suspect = rows[0];
      drain.over.add(rows[0]!.id);
    }
  }
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

/**
 * Whether a shorter message might have passed. A line that is cut half-way would be called offline for ever, if the next
 * message were as long; one that is not there at all says so at once, and nothing about length.
 */
export function mayBeTooLong(answer: NoAnswer, tookMs: number): boolean {
  return mayBlameBatch(answer) || (answer.kind === 'offline' && tookMs >= 2_000);
}

async function slowDown(round: Round, rows: readonly OutboxRow[]): Promise<void> {
  const bytes = rows.reduce((sum, row) => sum + row.bytes, 0);
  await setPace(round, slowPush(round.pace, { changes: rows.length, bytes }));
}

async function settle(round: Round, drain: Drain, rows: readonly OutboxRow[], reply: PushReply, heard: Heard) {
  drain.hasSpoken = true;
  if (rows.length > 0) await setPace(round, speedPush(round.pace));
  const open = new Set(await applyAnswer(round, rows, reply, heard));
  const blamed = [...open].filter((id) => drain.putOff.has(id));
  for (const { id } of rows) if (!open.has(id) || drain.putOff.has(id)) drain.over.add(id);
  for (const id of open) drain.putOff.add(id);
  if (drain.suspect) blamed.push(drain.suspect.id);
  drain.suspect = undefined;
  for (const id of blamed) await round.verbs.noteFailure(round.tablet.db, [id]);
}

const finalResults: readonly string[] = ['stored', 'duplicate', 'quarantined'] satisfies PushResult['result'][];

/** Stores what a push brought, in one transaction; resolves with the ids that got no final answer. */
export async function applyAnswer(
  round: Round,
  rows: readonly OutboxRow[],
  reply: PushReply,
  heard: Heard,
): Promise<string[]> {
  const ids = rows.map((row) => row.id);
  await round.verbs.applyPushReply(round.tablet, reply, ids, heard);
  const final = new Set(reply.results.filter(({ result }) => finalResults.includes(result)).map(({ id }) => id));
  const open = ids.filter((id) => !final.has(id));
  round.sent += ids.length - open.length;
  await noteClock(round, heard);
  await round.tell();
  return open;
}
