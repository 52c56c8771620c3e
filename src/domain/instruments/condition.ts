import type { Json } from '../json.ts';
import { isBlank } from '../record-edit.ts';

/**
 * When a field shows, is missing or blocks: a small closed grammar kept as data, so that an instrument is JSON and never
 * code. A field name is looked up beside the field first (same row or group), then at the top of the record; inside
 * `anyRow` only among the row's own.
 */
export type Condition =
  | { is: [field: string, value: Json] }
  | { isNot: [field: string, value: Json] }
  | { oneOf: [field: string, values: Json[]] }
  | { includes: [field: string, value: Json] }
  | { anyIs: [fields: string[], value: Json] }
  | { atLeast: [field: string, value: number] }
  | { atMost: [field: string, value: number] }
  | { countAtLeast: [field: string, count: number] }
  | { anyRow: [list: string, condition: Condition] }
  | { empty: string }
  | { filled: string }
  /** Both answered, and not the same. */
  | { differ: [field: string, other: string] }
  | { and: Condition[] }
  | { or: Condition[] }
  | { not: Condition };

/** Reads one field's value as the condition sees it: lists as arrays of rows, absent as undefined. */
export type FieldReader = (field: string) => Json | undefined;

/**
 * Whether a condition holds. Total: an unknown field is absent, a value of another type than expected does not match, and
 * a condition of a newer grammar is false.
 */
export function evaluate(condition: Condition, read: FieldReader): boolean {
  if ('is' in condition) return read(condition.is[0]) === condition.is[1];
  if ('isNot' in condition) return read(condition.isNot[0]) !== condition.isNot[1];
  if ('oneOf' in condition) return listOf(condition.oneOf[1]).includes(read(condition.oneOf[0]) ?? null);
  if ('includes' in condition) return listOf(read(condition.includes[0])).includes(condition.includes[1]);
  if ('anyIs' in condition) {
    const [fields, value] = condition.anyIs;
    return fields.some((field) => read(field) === value);
  }
  if ('atLeast' in condition) return numberOf(read(condition.atLeast[0])) >= condition.atLeast[1];
  if ('atMost' in condition) return numberOf(read(condition.atMost[0])) <= condition.atMost[1];
  if ('countAtLeast' in condition) return listOf(read(condition.countAtLeast[0])).length >= condition.countAtLeast[1];
  if ('anyRow' in condition) {
    const [list, inRow] = condition.anyRow;
    return listOf(read(list)).some((row) => evaluate(inRow, (field) => memberOf(row, field)));
  }
  if ('empty' in condition) return isEmpty(read(condition.empty));
  if ('filled' in condition) return !isEmpty(read(condition.filled));
  if ('differ' in condition) {
    const [one, other] = [read(condition.differ[0]), read(condition.differ[1])];
    return !isEmpty(one) && !isEmpty(other) && one !== other;
  }
  if ('and' in condition) return condition.and.every((each) => evaluate(each, read));
  if ('or' in condition) return condition.or.some((each) => evaluate(each, read));
  if ('not' in condition) return !evaluate(condition.not, read);
  condition satisfies never;
  return false;
}

/** True when nothing was answered: as `isBlank`, and for a group none of its parts. */
export function isEmpty(value: Json | undefined): boolean {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return isBlank(value);
  return Object.values(value).every((part) => isBlank(part));
}

function listOf(value: Json | undefined): readonly Json[] {
  return Array.isArray(value) ? value : [];
}

// NaN compares false both ways: what is not a number is neither at least nor at most anything.
function numberOf(value: Json | undefined): number {
  return typeof value === 'number' ? value : Number.NaN;
}

function memberOf(row: Json, field: string): Json | undefined {
  if (typeof row !== 'object' || row === null || Array.isArray(row)) return undefined;
  return Object.hasOwn(row, field) ? row[field] : undefined;
}
