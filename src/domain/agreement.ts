import { isCalendarDate } from './calendar-date.ts';
import type { Json } from './json.ts';
import { isBlank, type RecordEdit, setEdits, type Values } from './record-edit.ts';

/** What became of an agreement. «Vencido» is computed from the date, never one of these. */
export const agreementStatuses = [
  'proposed',
  'in-progress',
  'rescheduled',
  'kept',
  'partly-kept',
  'not-kept',
  'cancelled',
] as const;
export type AgreementStatus = (typeof agreementStatuses)[number];

const openStatuses: readonly Json[] = ['proposed', 'in-progress', 'rescheduled'];
const statusesThatCanBeOverdue: readonly Json[] = ['in-progress', 'rescheduled'];
const statusesWithReason: readonly Json[] = ['partly-kept', 'not-kept', 'rescheduled', 'cancelled'];
const statusesWithObstacles: readonly Json[] = ['partly-kept', 'not-kept', 'rescheduled'];

/** The state of an agreement; one without a state is in progress, as the instrument begins it. */
export function agreementStatus(values: Values): AgreementStatus {
  return agreementStatuses.find((status) => status === values.status) ?? 'in-progress';
}

/** Open: it comes back in the next visit until somebody closes it. */
export function isAgreementOpen(values: Values): boolean {
  return openStatuses.includes(agreementStatus(values));
}

/** The date that counts: the new one since it was rescheduled, also once it is closed; the first one before, or taken up again. */
export function agreementDueOn(values: Values): string | undefined {
  const holdsFirstDate = agreementStatus(values) === 'proposed' || agreementStatus(values) === 'in-progress';
  const newDueOn = holdsFirstDate ? undefined : values.newDueOn;
  const due = isCalendarDate(newDueOn) ? newDueOn : values.dueOn;
  return isCalendarDate(due) ? due : undefined;
}

/** Overdue from the day after its date, only in progress or rescheduled: what is merely proposed binds nobody yet. */
export function isAgreementOverdue(values: Values, today: string): boolean {
  const due = agreementDueOn(values);
  return statusesThatCanBeOverdue.includes(agreementStatus(values)) && due !== undefined && due < today;
}

/** States that owe a reason: kept in part, not kept, rescheduled or cancelled. */
export function agreementNeedsReason(status: Json | undefined): boolean {
  return statusesWithReason.includes(status ?? null);
}

/** States of which the instrument asks what made it hard. */
export function agreementAsksObstacles(status: Json | undefined): boolean {
  return statusesWithObstacles.includes(status ?? null);
}

/** Fields that the state still asks for; empty when nothing is owed. */
export function agreementOwes(values: Values): ('reason' | 'newDueOn')[] {
  const status = agreementStatus(values);
  const owed: ('reason' | 'newDueOn')[] = [];
  if (agreementNeedsReason(status) && isBlank(values.reason)) owed.push('reason');
  if (status === 'rescheduled' && !isCalendarDate(values.newDueOn)) owed.push('newDueOn');
  return owed;
}

/** What the two taps «Cumplido · Sí» write. */
export function keepAgreement(id: string, today: string): RecordEdit[] {
  return setEdits('agreement', id, { status: 'kept', keptOn: today });
}

/** The day that a form leaves empty when it marks an agreement as kept, whole or in part: today, as its one tap writes. */
export function stampKept(id: string, before: Values, after: Values, today: string): RecordEdit[] {
  const isKept = (status: Json | undefined) => status === 'kept' || status === 'partly-kept';
  const isStamped = !isBlank(after.keptOn) || isKept(before.status);
  return isStamped || !isKept(after.status) ? [] : setEdits('agreement', id, { keptOn: today });
}

/**
 * Kept among those that were due by today: the only measure of agreements that Avances and Hoy show. Cancelled ones and
 * those still to come count on neither side.
 */
export function countKept(agreements: readonly Values[], today: string): { kept: number; due: number } {
  const due = agreements.filter((values) => {
    const status = agreementStatus(values);
    if (status === 'cancelled' || status === 'proposed') return false;
    const dueOn = agreementDueOn(values);
    return !isAgreementOpen(values) || (dueOn !== undefined && dueOn <= today);
  });
  return { kept: due.filter((values) => agreementStatus(values) === 'kept').length, due: due.length };
}
