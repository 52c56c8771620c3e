import type { Change } from '#protocol/change.ts';
import { largestItem } from '#protocol/largest-item.ts';
import type { OutboxRow } from '#store/tables.ts';
import { type TouchedRecord, touchedRecords } from './touched-records.ts';

/** Where to correct a change: at the field that the reason is about, else at the record that a person would name first. */
export function recordAtFault({
  body,
  item,
  reason,
}: Pick<OutboxRow, 'body' | 'item' | 'reason'>): TouchedRecord | undefined {
  const { items } = JSON.parse(body) as Change;
  // An older server does not say which: what is too long is found here as well.
  const index = item ?? (reason === 'too-large' ? largestItem(items) : -1);
  const fault = items[index];
  if (fault) return { kind: fault.kind, record: fault.record, field: fault.op === 'set' ? fault.field : undefined };
  const [main] = touchedRecords(body);
  return main && { kind: main.kind, record: main.record };
}
