import { isAccompanimentOpen } from './accompaniment.ts';
import { agreementDueOn, agreementStatus, isAgreementOpen } from './agreement.ts';
import { isCalendarDate } from './calendar-date.ts';
import { demandStatus } from './demand.ts';
import { planStatus } from './plan.ts';
import { textOf, type Values } from './record-edit.ts';

/** Where a visit stands: whatever is neither ahead nor impossible took place, as its form begins. */
export function visitStatus(values: Values): 'scheduled' | 'held' | 'not-held' {
  return values.status === 'scheduled' || values.status === 'not-held' ? values.status : 'held';
}

const statusByKind: Readonly<Record<string, (values: Values) => string>> = {
  visit: visitStatus,
  agreement: agreementStatus,
  plan: planStatus,
  demand: demandStatus,
  accompaniment: (values) => (isAccompanimentOpen(values) ? 'open' : 'closed'),
};

/** The state by which lists of a kind are cut: as its rules read it, '' for kinds that have none. */
export function statusColumn(kind: string, values: Values): string {
  return Object.hasOwn(statusByKind, kind) ? statusByKind[kind]!(values) : textOf(values.status);
}

// The first of these that a record has is what it is about, whatever its kind.
const dateFields = ['visitedOn', 'assessedOn', 'noticedOn', 'heardOn', 'contactOn', 'closedOn', 'dueOn', 'startsOn'];
const lastDateFields = ['agreedOn', 'heldOn', 'reviewedOn', 'date'];

/** The calendar date that a record is about, by which lists are cut; '' without any. */
export function dateColumn(kind: string, values: Values): string {
  if (kind === 'agreement')
    return agreementDueOn(values) ?? (isAgreementOpen(values) ? '' : dateIn(values, ['agreedOn']));
  // An accompaniment is about its beginning also when it is closed.
  if (kind === 'accompaniment') return dateIn(values, ['startsOn']);
  return dateIn(values, [...dateFields, ...lastDateFields]);
}

function dateIn(values: Values, fields: readonly string[]): string {
  return fields.map((field) => values[field]).find(isCalendarDate) ?? '';
}
