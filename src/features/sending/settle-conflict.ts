import type { Json } from '#domain/json.ts';
import type { Conflict } from '#store/conflicts.ts';
import { saveChange } from '#store/save-change.ts';
import type { Tablet } from '#store/tablet.ts';

/**
 * Ends a conflict: saves `value` over every version that was on the screen. A version that arrives meanwhile is not
 * named, so it stays and is shown. Throws StorageTrouble when nothing was kept.
 */
export async function settleConflict(tablet: Tablet, conflict: Conflict, value: Json): Promise<void> {
  const { record, field, versions } = conflict;
  const over = [...new Set([...versions.map(({ change }) => change), ...(record.heads[field] ?? [])])];
  await saveChange(tablet, record.stream, [{ op: 'set', kind: record.kind, record: record.id, field, value, over }]);
}
