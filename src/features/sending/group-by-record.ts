import type { OutboxRow } from '#store/outbox.ts';
import { type TouchedRecord, touchedRecords } from './touched-records.ts';

/** Every change of one record that stands in the same list: a note saved five times is one thing to its author. */
export interface RecordGroup extends TouchedRecord {
  changes: number;
  bytes: number;
  /** The latest of its changes, ms since 1970. */
  at: number;
  /** Other records that the latest change touches. */
  others: number;
  /** The server had set one of them aside, and the coordination accepted it. */
  filed: boolean;
}

/** Newest first. `timeOf` says which time of a row counts. */
export function groupByRecord(rows: readonly OutboxRow[], timeOf: (row: OutboxRow) => number): RecordGroup[] {
  const groups = new Map<string, RecordGroup>();
  for (const row of rows) {
    const [main, ...others] = touchedRecords(row.body);
    if (!main) continue;
    const at = timeOf(row);
    const known = groups.get(main.record);
    const latest = !known || at >= known.at ? { ...main, at, others: others.length } : known;
    const filed = row.verdict === 'file' || known?.filed === true;
    const counted = { changes: (known?.changes ?? 0) + 1, bytes: (known?.bytes ?? 0) + row.bytes };
    groups.set(main.record, { ...latest, ...counted, filed });
  }
  return [...groups.values()].sort((a, b) => b.at - a.at);
}
