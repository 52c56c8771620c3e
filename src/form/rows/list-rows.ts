import type { Field } from '#domain/instruments/instrument.ts';
import { orderBetween, rowsOf } from '#domain/instruments/rows.ts';
import type { RecordView } from '#domain/record.ts';
import type { OpenForm } from '../form-context.ts';

/** Adds an empty row at the end, with the first values of its fields. Answers with its path. */
export function addRow(form: OpenForm, list: Field, path: string): string {
  const { session, props } = form;
  const last = rowsOf(session.values(), path).at(-1);
  // A row that becomes a record lends it its key as id.
  const key = list.creates ? props.store.newId() : props.store.newKey();
  session.set(`${path}/${key}`, { order: orderBetween(last?.order) });
  for (const field of list.fields ?? []) {
    if (field.initial !== undefined) session.set(`${path}/${key}/${field.id}`, field.initial);
  }
  return `${path}/${key}`;
}

/** Changes places with the neighbour: -1 up, 1 down. Nothing at the ends. */
export function moveRow(form: OpenForm, path: string, key: string, by: -1 | 1): void {
  const rows = rowsOf(form.session.values(), path);
  const to = rows.findIndex((row) => row.key === key) + by;
  if (to < 0 || to >= rows.length) return;
  const others = rows.filter((row) => row.key !== key);
  form.session.set(`${path}/${key}`, { order: orderBetween(others[to - 1]?.order, others[to]?.order) });
}

/** Copies the rows of an earlier record that this one has not got yet; answers with how many came. */
export function copyRows(form: OpenForm, list: Field, path: string, from: RecordView | undefined): number {
  if (!from) return 0;
  const told = (values: Readonly<Record<string, unknown>>, row: string) =>
    JSON.stringify((list.fields ?? []).map((field) => values[`${row}/${field.id}`] ?? null));
  const here = form.session.values();
  const known = new Set(rowsOf(here, path).map((row) => told(here, row.path)));
  const fresh = rowsOf(from.values, list.id).filter((row) => !known.has(told(from.values, row.path)));
  for (const row of fresh) {
    const copy = addRow(form, { ...list, fields: [] }, path);
    for (const field of list.fields ?? []) {
      const value = from.values[`${row.path}/${field.id}`];
      if (value !== undefined) form.session.set(`${copy}/${field.id}`, value);
    }
  }
  return fresh.length;
}
