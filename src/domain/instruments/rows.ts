import type { Json } from '../json.ts';
import { rowKeys, textOf, type Values } from '../record-edit.ts';

/** One row of a list field: `path` is its register (`participants/ab12`), its sub-fields are below it. */
export interface Row {
  key: string;
  path: string;
  order: string;
}

/** The rows of a list in the order in which they show, ties by key; rows taken away (null) are left out. */
export function rowsOf(values: Values, list: string): Row[] {
  return rowKeys(values, list).map((key) => {
    const path = `${list}/${key}`;
    const register = values[path] as { order?: Json };
    return { key, path, order: textOf(register.order) };
  });
}

const digits = '0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz';

/**
 * A place between two rows, compared by code units; leave one out for the start or the end of the list. Two rows that
 * share a place (written at the same time on two tablets) have nothing between them: the answer then comes after both.
 */
export function orderBetween(before?: string, after?: string): string {
  const low = before ?? '';
  if (!isOrder(low)) return `${low}V`;
  if (after === undefined || !isOrder(after)) return midpoint(low, undefined);
  return low < after && !isOnlyZerosMore(low, after) ? midpoint(low, after) : `${low}V`;
}

function isOrder(text: string): boolean {
  return /^[0-9A-Za-z]*$/.test(text);
}

// 'a' and 'a00' have no text between them that does not itself end in the lowest digit.
function isOnlyZerosMore(low: string, high: string): boolean {
  return high.startsWith(low) && /^0*$/.test(high.slice(low.length));
}

// Fractional indexing after D. Greenspan: digits of a fraction, the missing ones are the lowest.
function midpoint(low: string, high: string | undefined): string {
  if (high !== undefined) {
    let shared = 0;
    while ((low[shared] ?? '0') === high[shared]) shared++;
    if (shared > 0) return high.slice(0, shared) + midpoint(low.slice(shared), high.slice(shared));
  }
  const from = low === '' ? 0 : digits.indexOf(low[0] as string);
  const to = high === undefined ? digits.length : digits.indexOf(high[0] as string);
  if (to - from > 1) return digits[Math.round((from + to) / 2)] as string;
  if (high !== undefined && high.length > 1) return high[0] as string;
  return (digits[from] as string) + midpoint(low.slice(1), undefined);
}
