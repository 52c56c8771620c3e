import type { Change } from '#protocol/change.ts';
import { nextPrefixHash } from '#protocol/cursor.ts';
import type { LogRow, StreamEnd, Tables } from '../storage/storage.ts';
import { boundRecordsOf } from './judge-change.ts';
import { sha256 } from './sha256.ts';

/** What is known of a logged change. */
interface Known {
  hash: string;
  stream: string;
  at: number;
}

/** The end of some streams, held by this transaction: appends in order and writes everything at `flush`. */
export interface LogWriter {
  known: ReadonlyMap<string, Known>;
  /** Who began the network's bound records, those of this transaction included. */
  owners: ReadonlyMap<string, string>;
  /** `at` of the last change stamped for this replica. */
  previousAt(replica: string): number;
  noteAt(replica: string, at: number): void;
  /** `at` of the known changes of its stream that this one replaces. */
  replacedAt(change: Change): number[];
  append(row: Omit<LogRow, 'seq' | 'ph' | 'stream' | 'id' | 'replica' | 'n' | 'author'>, change: Change): Promise<void>;
  flush(): Promise<void>;
}

/**
 * Takes replica rows, then the rows of `streams` (those that may be written), and only then looks ids up: no other order
 * keeps `seq` dense and what is read fresh.
 */
export async function openLogWriter(
  tables: Tables,
  changes: readonly Change[],
  streams: readonly string[],
): Promise<LogWriter> {
  const replicaEnds = await tables.log.lockReplicas([...new Set(changes.map((change) => change.replica))]);
  const streamEnds = await tables.log.lockStreams(streams);
  const ids = new Set(changes.flatMap((change) => [change.id, ...replacedIdsOf(change)]));
  const known = await tables.log.find([...ids]);
  const owners = await tables.log.findOwners([...new Set(changes.flatMap(boundRecordsOf))]);
  const rows: LogRow[] = [];
  const awaited: { stream: string; change: string; seq: number }[] = [];
  const newOwners = new Map<string, string>();
  return {
    known,
    owners,
    previousAt: (replica) => replicaEnds.get(replica) ?? 0,
    noteAt: (replica, at) => void replicaEnds.set(replica, at),
    replacedAt: (change) => knownIn(known, change).map((id) => known.get(id)!.at),
    async append({ hash, at, body, receivedAt }, change) {
      const { id, stream, replica, n, author } = change;
      const end = nextEnd(streamEnds.get(stream)!, await prefixAfter(streamEnds.get(stream)!, { id, hash, at }));
      streamEnds.set(stream, end);
      rows.push({ stream, ...end, id, hash, at, replica, n, author, body, receivedAt });
      const there = new Set(knownIn(known, change));
      for (const other of replacedIdsOf(change)) {
        if (!there.has(other) && other !== id) awaited.push({ stream, change: other, seq: end.seq });
      }
      known.set(id, { hash, stream, at });
      for (const record of boundRecordsOf(change)) {
        if (owners.has(record)) continue;
        owners.set(record, author);
        newOwners.set(record, author);
      }
    },
    async flush() {
      await tables.log.append(rows);
      await tables.log.addAwaited(awaited);
      await tables.log.addOwners(newOwners);
      await tables.log.saveReplicas(replicaEnds);
      await tables.log.saveStreams(streamEnds);
    },
  };
}

const nextEnd = (end: StreamEnd, ph: string): StreamEnd => ({ seq: end.seq + 1, ph });

function prefixAfter(end: StreamEnd, row: { id: string; hash: string; at: number }): Promise<string> {
  return nextPrefixHash(async (text) => sha256(text), end.ph, row);
}

/** Every change that some item of this one replaces, once. */
function replacedIdsOf(change: Change): Set<string> {
  // An operation that we do not know may have no `over`.
  return new Set(change.items.flatMap((item) => (Array.isArray(item.over) ? item.over : [])));
}

function knownIn(known: ReadonlyMap<string, Known>, change: Change): string[] {
  return [...replacedIdsOf(change)].filter((id) => known.get(id)?.stream === change.stream);
}
