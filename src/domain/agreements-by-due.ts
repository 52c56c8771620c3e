import { agreementDueOn, isAgreementOpen, isAgreementOverdue } from './agreement.ts';
import { daysBetween } from './calendar-date.ts';
import type { Values } from './record-edit.ts';

/** How near the date of an open agreement is; what has no date, or was only proposed and its day passed, comes later. */
export type DueGroup = 'overdue' | 'soon' | 'later';
const dueGroups: readonly DueGroup[] = ['overdue', 'soon', 'later'];

const soonDays = 14;

function dueGroupOf(values: Values, today: string): DueGroup {
  if (isAgreementOverdue(values, today)) return 'overdue';
  const dueOn = agreementDueOn(values);
  const days = dueOn === undefined ? -1 : daysBetween(today, dueOn);
  return days >= 0 && days <= soonDays ? 'soon' : 'later';
}

/** The open ones by group, those due first on top; groups without any are left out. */
export function agreementsByDue<R extends { id: string; values: Values }>(
  agreements: readonly R[],
  today: string,
): { group: DueGroup; agreements: R[] }[] {
  const open = agreements.filter(({ values }) => isAgreementOpen(values)).sort(byDueDate);
  return dueGroups
    .map((group) => ({ group, agreements: open.filter(({ values }) => dueGroupOf(values, today) === group) }))
    .filter((each) => each.agreements.length > 0);
}

/** Order of a list of agreements: by the date that counts, without a date last, ties by id. */
export function byDueDate(a: { id: string; values: Values }, b: { id: string; values: Values }): number {
  const [dueA, dueB] = [agreementDueOn(a.values) ?? '9999', agreementDueOn(b.values) ?? '9999'];
  return compare(dueA, dueB) || compare(a.id, b.id);
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
