import type { Json } from '#domain/json.ts';
import type { Change } from '#protocol/change.ts';
import type { LogRow, QuarantineHead, Storage } from '#server/storage/storage.ts';

/** A row of the endpoint's log with the change inside. */
export interface Logged extends Omit<LogRow, 'body'> {
  text: string;
  change: Change;
}
/** Everything that the endpoint holds, read from its tables. */
export interface Truth {
  log: Logged[];
  quarantine: (QuarantineHead & { text: string })[];
}

export async function readTruth(storage: Storage, streams: readonly string[]): Promise<Truth> {
  const rows = await Promise.all(streams.map((stream) => storage.tables.log.page(stream, 0, Number.MAX_SAFE_INTEGER)));
  const log = rows.flat().map(({ body, ...row }) => {
    const text = Buffer.from(body).toString('utf8');
    return { ...row, text, change: JSON.parse(text) as Change };
  });
  const heads = await storage.tables.quarantine.list([...streams, 'region:15'], 10_000);
  const bodies = await Promise.all(heads.map((head) => storage.tables.quarantine.readBody(head)));
  const quarantine = heads.map((head, i) => ({ ...head, text: Buffer.from(bodies[i] ?? []).toString('utf8') }));
  return { log, quarantine };
}

/** A value that nothing known replaces. */
export interface Head {
  id: string;
  at: number;
  value: Json;
}
export interface TrueRecord {
  stream: string;
  kind: string;
  record: string;
  heads: Map<string, Head[]>;
  hidden: boolean;
}

/**
 * What the rules of merging say about a log, worked out the slow and plain way and without a line of the code under
 * test: a head is what no item names in `over`; a record is hidden when standing deletes name every head.
 */
export function mergeSlowly(log: readonly Logged[]): Map<string, TrueRecord> {
  const records = new Map<string, TrueRecord>();
  const items = log.flatMap((row) => row.change.items.map((item) => ({ ...item, row })));
  for (const { row, kind, record } of items) {
    const key = [kind, record, row.stream].join(' ');
    if (records.has(key)) continue;
    const mine = items.filter((item) => item.kind === kind && item.record === record && item.row.stream === row.stream);
    const sets = mine.filter((item) => item.op === 'set');
    const heads = new Map<string, Head[]>();
    for (const field of new Set(sets.map((item) => item.field))) {
      const named = new Set(sets.filter((item) => item.field === field).flatMap((item) => item.over));
      const left = sets.filter((item) => item.field === field && !named.has(item.row.id));
      heads.set(
        field,
        left.map((item) => ({ id: item.row.id, at: item.row.at, value: item.value })),
      );
    }
    const restored = new Set(mine.filter((item) => item.op === 'restore').flatMap((item) => item.over));
    const deletes = mine.filter((item) => item.op === 'delete' && !restored.has(item.row.id));
    const covered = new Set(deletes.flatMap((item) => item.over));
    const hidden = [...heads.values()].flat().every((head) => covered.has(head.id));
    records.set(key, { stream: row.stream, kind, record, heads, hidden });
  }
  return records;
}

/** The one value that is shown of several: what is written before what is removed, the latest by the endpoint's time. */
export function shownOf(heads: readonly Head[]): Json {
  const written = heads.filter((head) => head.value !== null);
  const [first] = [...(written.length > 0 ? written : heads)].sort((a, b) => b.at - a.at || (a.id < b.id ? 1 : -1));
  return first?.value ?? null;
}
