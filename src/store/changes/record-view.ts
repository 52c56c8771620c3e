import { isCalendarDate } from '#domain/calendar-date.ts';
import type { Json } from '#domain/json.ts';
import type { RecordView, Version } from '#domain/record.ts';
import { dateColumn, statusColumn } from '#domain/record-columns.ts';
import { isUnder, rowOf } from '#protocol/field-path.ts';
import { compareChanges, isHidden, type RecordState, showField, standingDeletes } from '#protocol/merge.ts';
import type { FieldsRow, RecordBody, RecordRow } from '#store/tables.ts';
import { packHeads, unpackHeads } from './packed-heads.ts';

/** What a list needs to know of a record, computed when it changes so that a list is one read. */
export function projectRecord({ kind, record, stream, state }: FieldsRow): RecordRow {
  const body = projectBody(state);
  const hidden = isHidden(state);
  const text = (field: string) => {
    const value = body.values[field];
    return typeof value === 'string' && value !== '' ? value : undefined;
  };
  const { values } = body;
  const row: RecordRow = {
    kind,
    record,
    stream,
    status: hidden ? 'hidden' : statusColumn(kind, values),
    date: dateColumn(kind, values),
    hidden: hidden ? 1 : 0,
    body,
  };
  // An absent column stays out of its index; a column of undefined would too, but costs a clone.
  for (const column of ['institution', 'plan', 'visit', 'district'] as const) {
    const value = text(column);
    if (value) row[column] = value;
  }
  if (values.completion === 'half-way') row.completion = 'half-way';
  if (kind === 'visit' && !hidden && !row.plan && isCalendarDate(values.nextVisitOn)) row.nextOn = values.nextVisitOn;
  if (!hidden && Object.keys(body.versions).length > 0) row.disputed = 1;
  return row;
}

function projectBody(state: RecordState): RecordBody {
  const values = new Map<string, Json>();
  const heads = new Map<string, readonly string[]>();
  const versions = new Map<string, readonly Version[]>();
  for (const field of state.registers.keys()) {
    const shown = showField(state, field);
    if (!shown) continue;
    heads.set(field, shown.heads);
    if (shown.value !== null) values.set(field, shown.value);
    if (shown.versions.length > 1)
      versions.set(
        field,
        shown.versions.map((id) => toVersion(state, field, id)),
      );
  }
  reviveRows(state, values);
  const order = [...state.changes.keys()].sort((a, b) => compareChanges(state, a, b));
  const first = state.changes.get(order[0] ?? '');
  const last = state.changes.get(order.at(-1) ?? '');
  return {
    // fromEntries defines members, it never assigns: a field named by a stranger cannot reach a prototype.
    values: Object.fromEntries(values),
    ...packHeads(heads, values),
    versions: Object.fromEntries(versions),
    createdAt: first?.at ?? first?.wall ?? 0,
    updatedAt: last?.at ?? last?.wall ?? 0,
    createdBy: first?.author ?? '',
    updatedBy: last?.author ?? '',
    keptAlive: standingDeletes(state).length > 0,
    pending: order.filter((id) => state.changes.get(id)?.at === undefined),
  };
}

// Somebody removed a list row while somebody else was writing in it: the writing stays, so the row must be there to show it.
function reviveRows(state: RecordState, values: Map<string, Json>): void {
  for (const path of [...values.keys()]) {
    const row = rowOf(path);
    if (row && !values.has(row) && state.registers.has(row)) values.set(row, { order: '' });
  }
}

function toVersion(state: RecordState, field: string, id: string): Version {
  const change = state.changes.get(id);
  return {
    change: id,
    value: state.registers.get(field)?.get(id)?.value ?? null,
    author: change?.author ?? '',
    at: change?.at ?? 0,
  };
}

/** The view of a stored row; `waiting` = ids of own changes that are still to be sent. */
export function rowToView(row: RecordRow, waiting: ReadonlySet<string>): RecordView {
  const { pending, head, heads: packed, ...body } = row.body;
  let heads: RecordView['heads'] | undefined;
  return {
    ...body,
    kind: row.kind,
    id: row.record,
    stream: row.stream,
    unsent: pending.some((id) => waiting.has(id)),
    // Only forms ask for them, and only of the record that they write.
    get heads() {
      heads ??= unpackHeads({ head, heads: packed }, body.values);
      return heads;
    },
  };
}

/** Registers that live under a list row, of those that hold a value. */
export function filledUnder(state: RecordState, row: string): string[] {
  return [...state.registers.keys()].filter(
    (path) => isUnder(path, row) && (showField(state, path)?.value ?? null) !== null,
  );
}
