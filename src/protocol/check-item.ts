import type { GoneItem, Item } from './change.ts';
import { isFieldPath, isName } from './field-path.ts';
import { isId } from './ids.ts';

/** True for an item that merging understands; others (a newer tablet's ops) are kept and passed on, never folded. */
export function isKnownItem(item: unknown): item is Item | GoneItem {
  const { op, gone } = item as { op?: unknown; gone?: unknown };
  if (op !== 'set' && op !== 'delete' && op !== 'restore') return false;
  return isItem(item) && (op !== 'set' || 'value' in (item as object) || gone === true);
}

/**
 * True when the structural parts of an item are what every op needs (`op`, `kind`, `record`, and for the known ops `field`
 * and `over`). Values are not looked at: required, limit and choice rules are judged on the tablet only.
 */
export function isItem(item: unknown): boolean {
  if (typeof item !== 'object' || item === null || Array.isArray(item)) return false;
  const { op, kind, record, field, over } = item as Record<string, unknown>;
  if (typeof op !== 'string' || !isName(op)) return false;
  if (typeof kind !== 'string' || !isName(kind)) return false;
  if (typeof record !== 'string' || !isName(record)) return false;
  if (op !== 'set' && op !== 'delete' && op !== 'restore') return true;
  if (op === 'set' && (typeof field !== 'string' || !isFieldPath(field))) return false;
  return Array.isArray(over) && over.every((id) => typeof id === 'string' && isId(id));
}

/** What one item writes into: two items of a change with the same key contradict each other. */
export function itemKey(item: { op: string; kind: string; record: string; field?: string }): string {
  return JSON.stringify([item.op, item.kind, item.record, item.field ?? '']);
}
