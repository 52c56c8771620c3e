import type { Json } from './json.ts';

/**
 * What a rule wants written, as `saveChange` takes it. `over` = heads that the person saw; left out, the heads that the
 * tablet holds at that moment.
 */
export type RecordEdit =
  | { op: 'set'; kind: string; record: string; field: string; value: Json; over?: readonly string[] }
  | { op: 'delete' | 'restore'; kind: string; record: string };

/** The values of one record by field path: of a view, of a draft or of both, newest winning. */
export type Values = Readonly<Record<string, Json | undefined>>;

/** Set edits of one record for every field that has a value; absent ones are left alone. */
export function setEdits(kind: string, record: string, values: Values): RecordEdit[] {
  return Object.entries(values).flatMap(([field, value]) =>
    value === undefined ? [] : [{ op: 'set' as const, kind, record, field, value }],
  );
}

/** True when nothing was answered: absent, null, blank text or an empty list. */
export function isBlank(value: Json | undefined): boolean {
  if (value === undefined || value === null) return true;
  return typeof value === 'string' ? value.trim() === '' : Array.isArray(value) && value.length === 0;
}

/** Text of a field, '' when it has none. */
export function textOf(value: Json | undefined): string {
  return typeof value === 'string' ? value : '';
}

/** Keys of the rows of a list field in the order in which they show; rows taken away (null) are left out. */
export function rowKeys(values: Values, list: string): string[] {
  const prefix = `${list}/`;
  const rows = Object.entries(values)
    .filter(([path, value]) => path.startsWith(prefix) && !path.slice(prefix.length).includes('/') && value)
    .map(([path, value]) => ({ key: path.slice(prefix.length), order: textOf((value as { order?: Json }).order) }));
  return rows.sort((a, b) => compareText(a.order, b.order) || compareText(a.key, b.key)).map((row) => row.key);
}

/** The sub-fields of one row or group, by their own names. */
export function valuesUnder(values: Values, path: string): Values {
  const prefix = `${path}/`;
  return Object.fromEntries(
    Object.entries(values)
      .filter(([each]) => each.startsWith(prefix))
      .map(([each, value]) => [each.slice(prefix.length), value]),
  );
}

// By code units, not by locale: the order of rows must be the same on every tablet.
function compareText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
