import { agreementDueOn } from './agreement.ts';
import { isCalendarDate } from './calendar-date.ts';
import type { Json } from './json.ts';
import { type RecordEdit, rowKeys, type Values } from './record-edit.ts';

/** Register that keeps a date which an agreement once had. The date is its key: two tablets that move it write the same. */
export function dueDateField(date: string): string {
  return `dueDates/${date}`;
}

/** The date behind such a register; undefined for any other field. */
export function dueDateOfField(path: string): string | undefined {
  const [name, date, more] = path.split('/');
  return name === 'dueDates' && more === undefined && isCalendarDate(date) ? date : undefined;
}

/**
 * What keeps the old date when an agreement moves: merging lets go of a replaced value once its replacement is in the log,
 * so a second «con nueva fecha» would lose the first without a register of its own.
 */
export function keepDueDate(agreement: string, before: Values, after: Values): RecordEdit[] {
  const old = agreementDueOn(before);
  if (old === undefined || after.status !== 'rescheduled' || old === agreementDueOn(after)) return [];
  return [
    { op: 'set', kind: 'agreement', record: agreement, field: dueDateField(old), value: { order: old } satisfies Json },
  ];
}

/** Dates that the agreement had before the one that counts now, oldest first. */
export function earlierDueDates(values: Values): string[] {
  const current = agreementDueOn(values);
  const first = isCalendarDate(values.dueOn) ? [values.dueOn] : [];
  const known = new Set([...rowKeys(values, 'dueDates').filter(isCalendarDate), ...first]);
  return [...known].filter((date) => date !== current).sort();
}
