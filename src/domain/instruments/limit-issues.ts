import type { Json } from '../json.ts';
import type { Values } from '../record-edit.ts';
import { countPeople } from '../visit.ts';
import { evaluate, isEmpty } from './condition.ts';
import { fieldReader, type Scope } from './field-reader.ts';
import type { Field, Limit } from './instrument.ts';
import type { Issue } from './issue.ts';
import { rowsOf } from './rows.ts';

/** A limit that does not hold, told beside its field: once, or once for each row that breaks it. */
export function findLimitIssues(limit: Limit, field: Field, values: Values): Issue[] {
  if (limit.each === undefined) return isBroken(limit, values) ? [told(limit, placeOf(limit))] : [];
  return rowsOf(values, limit.each)
    .filter((row) => isBroken(limit, values, { path: row.path, fields: field.fields ?? [] }))
    .map((row) => told(limit, `${row.path}/${limit.of}`));
}

function isBroken(limit: Limit, values: Values, scope?: Scope): boolean {
  const read = fieldReader(values, scope);
  if (limit.when !== undefined && !evaluate(limit.when, read)) return false;
  if (limit.brokenIf !== undefined && evaluate(limit.brokenIf, read)) return true;
  if (limit.required && isEmpty(read(limit.of))) return true;
  if (limit.min === undefined && limit.max === undefined) return false;
  const amount = limit.of === 'assisted-people' ? countPeople(values).assisted : amountOf(read(limit.of));
  return amount < (limit.min ?? 0) || amount > (limit.max ?? Number.POSITIVE_INFINITY);
}

function amountOf(value: Json | undefined): number {
  if (Array.isArray(value)) return value.length;
  return typeof value === 'number' ? value : 0;
}

function placeOf(limit: Limit): string {
  return limit.of === 'assisted-people' ? 'participants' : limit.of;
}

function told(limit: Limit, field: string): Issue {
  return { field, severity: limit.severity, message: limit.message };
}
