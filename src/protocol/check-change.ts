import * as z from 'zod/mini';
import { type Change, maxChangeBytes, maxItemsPerChange } from './change.ts';
import { isItem, itemKey } from './check-item.ts';
import { findJsonTrouble } from './check-json.ts';
import { isName } from './field-path.ts';
import { changeToText } from './hash-change.ts';
import { isHash, isId, isReplica } from './ids.ts';
import { largestItem } from './largest-item.ts';
import { utf8Length } from './utf8-length.ts';

// zod's fast path builds functions from text, which a strict content security policy reports on every start.
z.config({ jitless: true });

const text = (check: (value: string) => boolean) => z.string().check(z.refine(check));
const whole = (least: number) => z.number().check(z.refine((value) => Number.isSafeInteger(value) && value >= least));
const Frame = z.looseObject({
  v: z.literal(1),
  id: text(isId),
  // Any name: a stream that does not exist here is a question of permission, not of form.
  stream: text(isName),
  replica: text(isReplica),
  n: whole(1),
  prev: text((value) => value === '' || isHash(value)),
  author: text(isName),
  app: text((value) => value.length <= 64),
  wall: whole(Number.MIN_SAFE_INTEGER),
  seen: whole(0),
  items: z.array(z.unknown()),
});

/**
 * Judgement of one change of a push. `whole`: `text` is its canonical JSON (what is hashed and kept), `bytes` its length in
 * UTF-8. `set-aside`: it can be answered for by its id and goes to quarantine; `where` says what is wrong, without values, and
 * `item` which of its items, when it is the fault of one. `unreadable`: not even an id to answer for.
 */
export type ChangeCheck =
  | { kind: 'whole'; change: Change; text: string; bytes: number }
  | { kind: 'set-aside'; id: string; reason: 'malformed-field' | 'too-large'; where: string; item?: number }
  | { kind: 'unreadable' };

/** Judges the form of one change, alone: one bad change never blocks the others. Never throws, whatever it is given. */
export function checkChange(input: unknown): ChangeCheck {
  const id = (input as { id?: unknown } | null | undefined)?.id;
  if (typeof id !== 'string' || !isId(id)) return { kind: 'unreadable' };
  const setAside = (reason: 'malformed-field' | 'too-large', where: string, item?: number): ChangeCheck => ({
    kind: 'set-aside',
    id,
    reason,
    where,
    ...(item === undefined || item < 0 ? {} : { item }),
  });
  const trouble = findJsonTrouble(input);
  if (trouble) return setAside('malformed-field', trouble, troubledItem(input));
  const frame = Frame.safeParse(input);
  if (!frame.success) return setAside('malformed-field', String(frame.error.issues[0]?.path[0] ?? 'change'));
  const { items } = frame.data;
  if (items.length > maxItemsPerChange) return setAside('too-large', 'items');
  const wrong = findItemTrouble(items);
  if (wrong) return setAside('malformed-field', wrong.where, wrong.item);
  const change = input as Change;
  const text = changeToText(change);
  const bytes = utf8Length(text);
  if (bytes > maxChangeBytes) return setAside('too-large', 'bytes', largestItem(change.items));
  return { kind: 'whole', change, text, bytes };
}

// -1 when the trouble is in the frame.
function troubledItem(input: unknown): number {
  const { items } = input as { items?: unknown };
  return Array.isArray(items) ? items.findIndex((item) => findJsonTrouble(item) !== undefined) : -1;
}

function findItemTrouble(items: unknown[]): { where: string; item: number } | undefined {
  const written = new Set<string>();
  for (const [index, item] of items.entries()) {
    const at = (part = '') => ({ where: `items.${index}${part}`, item: index });
    if (!isItem(item)) return at();
    const { op, gone } = item as { op: string; gone?: unknown };
    if (op === 'set' && !('value' in (item as object)) && gone !== true) return at('.value');
    const key = itemKey(item as { op: string; kind: string; record: string });
    if (written.has(key)) return at('.field');
    written.add(key);
  }
  return undefined;
}
