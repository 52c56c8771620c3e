import type { Json } from '../json.ts';
import { isBlank, type Values } from '../record-edit.ts';
import { evaluate, isEmpty } from './condition.ts';
import messages from './es-pe/messages.json' with { type: 'json' };
import { fieldReader, type Scope } from './field-reader.ts';
import type { Field } from './instrument.ts';
import type { Issue } from './issue.ts';
import { isReadable } from './readable-value.ts';
import { rowsOf } from './rows.ts';
import { isAnswered, isVisible } from './visible-fields.ts';

/** Longest text of a finished record, in letters: five times the longest that people write, and it always fits a change. */
export const maxTextChars = 20_000;

/** What one field lacks at its path, with its rows and parts; nothing when it does not show. */
export function findFieldIssues(field: Field, values: Values, path: string, scope?: Scope): Issue[] {
  if (!isVisible(field, values, scope)) return [];
  const asked = isAsked(field, values, scope);
  switch (field.type) {
    case 'list':
      return listIssues(field, values, path, asked);
    case 'group':
      // An optional group that nobody touched owes nothing; its own parts say what is missing in the others.
      return asked || isAnswered(values, path) ? partIssues(field, values, path) : [];
    case 'assessment':
      return criteriaOf(values, path).flatMap((criterion) => partIssues(field, values, `${path}/${criterion}`));
    case 'matrix':
      return (field.rows ?? [])
        .filter((row) => asked && isBlank(values[`${path}/${row.id}`]))
        .map((row) => issue(`${path}/${row.id}`, 'missing', messages.missing));
    case 'agreement-review':
    case 'history':
      return [];
    default:
      return valueIssues(field, values[path], path, asked);
  }
}

function isAsked(field: Field, values: Values, scope: Scope | undefined): boolean {
  if (field.computed !== undefined) return false;
  if (field.required) return true;
  return field.requiredIf !== undefined && evaluate(field.requiredIf, fieldReader(values, scope));
}

function listIssues(field: Field, values: Values, path: string, asked: boolean): Issue[] {
  const rows = rowsOf(values, path);
  const inside = rows.flatMap((row) => partIssues(field, values, row.path));
  if (rows.length === 0) return asked ? [issue(path, 'missing', messages.missing)] : [];
  return [...countIssues(field, rows.length, path), ...inside];
}

function partIssues(field: Field, values: Values, path: string): Issue[] {
  const fields = field.fields ?? [];
  return fields.flatMap((part) => findFieldIssues(part, values, `${path}/${part.id}`, { path, fields }));
}

/** Criteria that hold something, whichever areas are chosen now. */
function criteriaOf(values: Values, path: string): string[] {
  const paths = Object.keys(values).filter((each) => each.startsWith(`${path}/`));
  return [...new Set(paths.map((each) => each.slice(path.length + 1).split('/')[0] ?? ''))];
}

function valueIssues(field: Field, value: Json | undefined, path: string, asked: boolean): Issue[] {
  const nothing = asked ? [issue(path, 'missing', messages.missing)] : [];
  if (value === undefined || isEmpty(value)) return nothing;
  if (!isReadable(field.type, value)) return [issue(path, 'warn', messages.unreadable), ...nothing];
  if (Array.isArray(value)) return countIssues(field, value.length, path);
  if (typeof value === 'string') return lengthIssues(value, path);
  return typeof value === 'number' ? numberIssues(field, value, path) : [];
}

// Kept and sent whole all the same, as every half-way record is: cutting it would lose words that somebody pasted.
function lengthIssues({ length }: string, path: string): Issue[] {
  if (length <= maxTextChars) return [];
  const message = messages.tooLong.replace('{n}', spaced(length)).replace('{most}', spaced(maxTextChars));
  return [issue(path, 'block', message)];
}

/** 21340 → '21 340', with spaces that do not break. */
const spaced = (n: number): string => String(n).replace(/\B(?=(\d{3})+$)/g, '\u00a0');

function countIssues(field: Field, count: number, path: string): Issue[] {
  const most = field.max ?? field.warnMax;
  if (field.min !== undefined && count < field.min) return [issue(path, 'warn', messages.tooFew, field.min)];
  return most !== undefined && count > most ? [issue(path, 'warn', messages.tooMany, most)] : [];
}

function numberIssues(field: Field, value: number, path: string): Issue[] {
  if (field.type === 'integer' && !Number.isInteger(value)) return [issue(path, 'warn', messages.notWhole)];
  if (field.min !== undefined && value < field.min) return [issue(path, 'warn', messages.tooLow, field.min)];
  return field.max !== undefined && value > field.max ? [issue(path, 'warn', messages.tooHigh, field.max)] : [];
}

function issue(field: string, severity: Issue['severity'], message: string, n?: number): Issue {
  return { field, severity, message: n === undefined ? message : message.replace('{n}', String(n)) };
}
