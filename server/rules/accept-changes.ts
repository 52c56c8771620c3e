import type { PushResult, QuarantineReason } from '#protocol/wire.ts';
import { streamsOf } from '../people/streams-of.ts';
import { isOutage } from '../storage/is-outage.ts';
import type { QuarantineHead, QuarantineRow, Storage, Tables } from '../storage/storage.ts';
import { judgeChange } from './judge-change.ts';
import { type LogWriter, openLogWriter } from './log-writer.ts';
import { type Arrival, readArrival } from './read-arrival.ts';
import type { Sender } from './sender.ts';
import { stampAt } from './stamp-at.ts';

/** What is known of a change that was set aside before. */
type Shelved = Pick<QuarantineHead, 'id' | 'hash' | 'reason' | 'verdict'>;

/** The two clocks of a push, ms since 1970. */
export interface PushClocks {
  now: number;
  serverNow: number;
}
export interface Acceptance {
  results: PushResult[];
  /** A number of a replica was already taken by another change: the tablet is a clone or was rolled back. */
  fork: boolean;
}

/**
 * Files every change of a push, in the log or whole in quarantine, in the same transaction as its answer. When the
 * batch as one fails (a fault of ours that only one of them wakes), each is tried alone; `again` = not kept, send it again.
 */
export async function acceptChanges(
  storage: Storage,
  sender: Sender,
  changes: readonly unknown[],
  clocks: PushClocks,
): Promise<Acceptance> {
  const arrivals = changes.map(readArrival);
  if (arrivals.length === 0) return { results: [], fork: false };
  try {
    return await storage.write((tables) => fileArrivals(tables, sender, arrivals, clocks));
  } catch (error) {
    // A database that is full or away would fail for each of them again.
    if (arrivals.length === 1 || isOutage(error)) throw error;
    return await fileOneByOne(storage, sender, arrivals, clocks, error);
  }
}

async function fileOneByOne(
  storage: Storage,
  sender: Sender,
  arrivals: readonly Arrival[],
  clocks: PushClocks,
  cause: unknown,
): Promise<Acceptance> {
  const results: PushResult[] = [];
  let fork = false;
  for (const arrival of arrivals) {
    try {
      const alone = await storage.write((tables) => fileArrivals(tables, sender, [arrival], clocks));
      results.push(...alone.results);
      fork ||= alone.fork;
    } catch (error) {
      if (isOutage(error)) throw error;
      results.push({ id: arrival.answerId, result: 'again' });
    }
  }
  // Nothing could be kept: that is no single change's doing.
  if (results.every(({ result }) => result === 'again')) throw cause;
  return { results, fork };
}

async function fileArrivals(
  tables: Tables,
  sender: Sender,
  arrivals: readonly Arrival[],
  clocks: PushClocks,
): Promise<Acceptance> {
  const wellFormed = arrivals.flatMap(({ change }) => change ?? []);
  const hers = new Set(streamsOf(sender.person));
  const streams = [...new Set(wellFormed.map(({ stream }) => stream))].filter((stream) => hers.has(stream));
  const writer = await openLogWriter(tables, wellFormed, streams);
  const rows = await tables.quarantine.find(arrivals);
  const shelf = new Map<string, Shelved>(rows.map((row) => [keyOf(row), row]));
  const fork = await findFork(tables, arrivals);
  const aside: QuarantineRow[] = [];
  const results: PushResult[] = [];
  for (const arrival of arrivals) {
    const answer = await fileArrival(tables, writer, sender, arrival, clocks, shelf);
    results.push(answer.result);
    if (answer.aside) aside.push(answer.aside);
  }
  await writer.flush();
  await tables.quarantine.add(aside);
  return { results, fork };
}

async function fileArrival(
  tables: Tables,
  writer: LogWriter,
  sender: Sender,
  arrival: Arrival,
  clocks: PushClocks,
  shelf: Map<string, Shelved>,
): Promise<{ result: PushResult; aside?: QuarantineRow }> {
  const { answerId, id, hash, body, change } = arrival;
  const logged = writer.known.get(id);
  if (logged?.hash === hash) return { result: { id: answerId, result: 'duplicate' } };
  const shelved = shelf.get(keyOf(arrival));
  const reason = arrival.fault ?? (logged ? 'id-reused' : judgeChange(sender, change!, writer.owners));
  // The same bytes have the same fault: what was told of it once is told again.
  const item = arrival.fault && arrival.item;
  if (shelved && (reason || shelved.verdict)) return { result: setAside(answerId, shelved.reason, item) };
  const at = change ? stamp(writer, arrival, clocks) : 0;
  if (reason) {
    const row = { ...toQuarantineRow(sender, arrival, reason), at, receivedAt: clocks.serverNow };
    shelf.set(keyOf(row), row);
    return { result: setAside(answerId, reason, item), aside: row };
  }
  await writer.append({ hash, at, body, receivedAt: clocks.serverNow }, change!);
  // It was aside and may enter now (its author was given the region meanwhile): nobody needs to review it any more.
  if (shelved) await tables.quarantine.decide(shelved, { verdict: 'file', by: sender.person.id, at: clocks.serverNow });
  return { result: { id: answerId, result: 'stored' } };
}

function stamp(writer: LogWriter, { change }: Arrival, clocks: PushClocks): number {
  const { wall, seen, replica } = change!;
  const at = stampAt({
    wall,
    seen,
    ...clocks,
    over: writer.replacedAt(change!),
    previous: writer.previousAt(replica),
  });
  writer.noteAt(replica, at);
  return at;
}

const keyOf = ({ id, hash }: { id: string; hash: string }): string => `${id} ${hash}`;
const setAside = (id: string, reason: QuarantineReason, item?: number): PushResult => ({
  id,
  result: 'quarantined',
  reason,
  ...(item === undefined ? {} : { item }),
});

function toQuarantineRow(
  sender: Sender,
  { id, hash, body, stream, replica, n }: Arrival,
  reason: QuarantineReason,
): Omit<QuarantineRow, 'at' | 'receivedAt'> {
  const home = sender.person.regions[0];
  // What names no stream is shown to whoever coordinates where its sender works.
  const shownIn = stream || (home ? `region:${home}` : 'network');
  return { id, hash, body, stream: shownIn, replica, n, reason, sentBy: sender.person.id, device: sender.device };
}

/** Whether some (replica, n) of these already belongs to another id, here or among themselves. */
async function findFork(tables: Tables, arrivals: readonly Arrival[]): Promise<boolean> {
  const idsByNumber = new Map<string, Map<number, string>>();
  for (const { change } of arrivals) {
    if (!change) continue;
    const ids = idsByNumber.get(change.replica) ?? new Map<number, string>();
    idsByNumber.set(change.replica, ids);
    if ((ids.get(change.n) ?? change.id) !== change.id) return true;
    ids.set(change.n, change.id);
  }
  for (const [replica, ids] of idsByNumber) {
    const taken = await tables.log.findNumbers(replica, [...ids.keys()]);
    if (taken.some(({ n, id }) => id !== '' && ids.get(n) !== id)) return true;
  }
  return false;
}
