import type { Json } from '#domain/json.ts';
import type { Item, SetItem } from '#protocol/change.ts';
import { itemKey } from '#protocol/check-item.ts';
import { isFieldPath, isName, rowOf } from '#protocol/field-path.ts';
import { headsOf, standingDeletes } from '#protocol/merge.ts';
import { toWellFormed } from '#protocol/well-formed.ts';
import type { Edit } from '#store/edit.ts';
import type { FieldsRow } from '#store/tables.ts';
import { filledUnder } from './record-view.ts';

/**
 * Makes the items of a change. One item a field: the last wish wins. Removing a list row (`null`) clears what is in it as
 * well, so that only writing nobody had seen can bring it back. Throws on a name that may not travel (a bug).
 */
export function editsToItems(rows: ReadonlyMap<string, FieldsRow>, stream: string, edits: readonly Edit[]): Item[] {
  const items = new Map<string, Item>();
  for (const edit of edits) {
    if (!isName(edit.kind) || !isName(edit.record)) throw new Error('a kind or record with an impossible name');
    const row = rows.get([edit.kind, edit.record, stream].join('\n'));
    if (!row) throw new Error('editsToItems needs the state of every record it edits');
    for (const item of editToItems(row, edit)) items.set(itemKey(item), item);
  }
  return [...items.values()].map((item) => clearUnderRemovedRow(item, items));
}

// Typed in a row that was taken away before the form was saved: it must not bring the row back.
function clearUnderRemovedRow(item: Item, items: ReadonlyMap<string, Item>): Item {
  const row = item.op === 'set' ? rowOf(item.field) : undefined;
  if (row === undefined) return item;
  const rowItem = items.get(itemKey({ ...item, field: row }));
  return rowItem?.op === 'set' && rowItem.value === null ? { ...(item as SetItem), value: null } : item;
}

function editToItems({ state }: FieldsRow, edit: Edit): Item[] {
  const { kind, record } = edit;
  if (edit.op !== 'set') {
    const over = edit.op === 'restore' ? standingDeletes(state) : [...state.registers.values()].flatMap(headsOf);
    return [{ op: edit.op, kind, record, over: [...new Set(over)] }];
  }
  if (!isFieldPath(edit.field)) throw new Error(`not a field path: ${edit.field}`);
  const set = (field: string, value: Json, over?: readonly string[]): Item => ({
    op: 'set',
    kind,
    record,
    field,
    value: toPlainText(value),
    over: [...(over ?? headsOf(state.registers.get(field) ?? new Map()))],
  });
  const cleared = edit.value === null ? filledUnder(state, edit.field).map((field) => set(field, null)) : [];
  return [set(edit.field, edit.value, edit.over), ...cleared];
}

// A paste may bring half an emoji or a NUL, which no server could keep: repaired here, before it is hashed.
function toPlainText(value: Json): Json {
  if (typeof value === 'string') return toWellFormed(value).replaceAll('\0', '');
  if (Array.isArray(value)) return value.map(toPlainText);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value).map(([key, member]) => [toWellFormed(key).replaceAll('\0', ''), toPlainText(member)]),
  );
}
