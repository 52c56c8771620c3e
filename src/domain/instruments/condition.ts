import type { Json } from '../json.ts';

/**
 * When a field shows, is missing or blocks: a small closed grammar kept as data, so that an instrument is JSON and never
 * code. A field name is looked up beside the field first (same row or group), then at the top of the record.
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
  | { empty: string }
  | { filled: string }
  | { differ: [field: string, other: string] }
  | { and: Condition[] }
  | { or: Condition[] }
  | { not: Condition };

/** Reads one field's value as the condition sees it: lists as arrays of rows, absent as undefined. */
export type FieldReader = (field: string) => Json | undefined;
