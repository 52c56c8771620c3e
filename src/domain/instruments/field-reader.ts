import type { Json } from '../json.ts';
import { rowKeys, type Values, valuesUnder } from '../record-edit.ts';
import type { FieldReader } from './condition.ts';
import type { Field } from './instrument.ts';

/** A row or group that a condition is asked in: its path and the fields that live there. */
export interface Scope {
  path: string;
  fields: readonly Field[];
}

/**
 * Reads flat values the way conditions name fields: a field of the scope there, any other at the top of the record. Lists
 * come as arrays of rows, groups as objects.
 */
export function fieldReader(values: Values, scope?: Scope): FieldReader {
  return (field) => {
    const isBeside = scope?.fields.some(({ id }) => id === field) ?? false;
    return valueAt(values, isBeside && scope ? `${scope.path}/${field}` : field);
  };
}

function valueAt(values: Values, path: string): Json | undefined {
  if (Object.hasOwn(values, path)) return values[path] ?? undefined;
  if (!hasParts(values, path)) return undefined;
  const keys = rowKeys(values, path).filter((key) => isRow(values[`${path}/${key}`]));
  if (keys.length > 0) return keys.map((key) => partsOf(valuesUnder(values, `${path}/${key}`)));
  return partsOf(valuesUnder(values, path));
}

// Most fields that a condition reads are unanswered: one look at the keys is much cheaper than gathering rows.
function hasParts(values: Values, path: string): boolean {
  const prefix = `${path}/`;
  for (const each in values) if (each.startsWith(prefix)) return true;
  return false;
}

function isRow(value: Json | undefined): boolean {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function partsOf(values: Values): { [part: string]: Json } {
  const parts = Object.entries(values).filter(([part, value]) => value !== undefined && !part.includes('/'));
  return Object.fromEntries(parts) as { [part: string]: Json };
}
