import type { Json } from '#domain/json.ts';
import type { Change, GoneItem, Item, LoggedChange } from '#protocol/change.ts';
import { isKnownItem } from '#protocol/check-item.ts';
import type { EnvelopeRow, FieldsRow, Outline } from '#store/tables.ts';

/** Everything of a change but the values of its items, which live in `fields`. */
export function changeToEnvelope(change: Change | LoggedChange, hash: string): EnvelopeRow {
  const { id, stream, replica, n, prev, author, items, ...rest } = change;
  const { seq, at, hash: _hash, ...frame } = rest as Partial<LoggedChange>;
  const records: [string, string][] = [];
  const indexByRecord = new Map<string, number>();
  const outline = items.map((item): Outline => {
    if (!isKnownItem(item)) return { raw: item as Json };
    const key = `${item.kind}\n${item.record}`;
    const index = indexByRecord.get(key) ?? records.push([item.kind, item.record]) - 1;
    indexByRecord.set(key, index);
    return item.op === 'set' ? [index, item.op, item.field] : [index, item.op];
  });
  const place = seq === undefined || at === undefined ? {} : { seq, at };
  return {
    id,
    stream,
    replica,
    n,
    prev,
    hash,
    author,
    ...place,
    frame: frame as Record<string, Json>,
    records,
    outline,
  };
}

/**
 * The change behind an envelope, byte for byte as its author wrote it while none of its values was replaced; later with
 * stubs in their place. `rows` = states of its records. Undefined when one of them is no longer held.
 */
export function envelopeToChange(
  envelope: EnvelopeRow,
  rows: readonly (FieldsRow | undefined)[],
): (Omit<Change, 'items'> & { items: (Item | GoneItem)[] }) | undefined {
  const { id, stream, replica, n, prev, author, frame, records, outline } = envelope;
  const items: (Item | GoneItem)[] = [];
  for (const part of outline) {
    const item = Array.isArray(part) ? outlineToItem(part, id, records, rows) : (part.raw as unknown as Item);
    if (!item) return undefined;
    items.push(item);
  }
  return {
    ...(frame as unknown as Pick<Change, 'v' | 'app' | 'wall' | 'seen'>),
    id,
    stream,
    replica,
    n,
    prev,
    author,
    items,
  };
}

function outlineToItem(
  [index, op, field]: [number, string, string?],
  id: string,
  records: EnvelopeRow['records'],
  rows: readonly (FieldsRow | undefined)[],
): Item | GoneItem | undefined {
  const place = records[index];
  const state = rows[index]?.state;
  if (!place || !state) return undefined;
  const [kind, record] = place;
  if (field === undefined) {
    const over = (op === 'delete' ? state.deletes : state.restores).get(id);
    return over && { op: op as 'delete' | 'restore', kind, record, over: [...over] };
  }
  const known = state.registers.get(field)?.get(id);
  if (!known) return undefined;
  const set = { op: 'set' as const, kind, record, field, over: [...known.over] };
  return known.value === undefined ? { ...set, gone: true } : { ...set, value: known.value };
}
