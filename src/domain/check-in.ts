import { isCalendarDate } from './calendar-date.ts';
import { demandEdits } from './demand.ts';
import { isBlank, type RecordEdit, setEdits, textOf, type Values } from './record-edit.ts';
import { changeOfVisit } from './small-change.ts';
import { agreedUse, useLevelOf, useSharingOf } from './use-levels.ts';

/** Calendar date of a contact, '' when it has none. */
export function contactOn({ contactOn: on }: Values): string {
  return isCalendarDate(on) ? on : '';
}

/** Contacts by their date, newest first. */
export function newestFirst<V extends Values>(checkIns: readonly V[]): V[] {
  return [...checkIns].sort((a, b) => (contactOn(a) < contactOn(b) ? 1 : contactOn(a) > contactOn(b) ? -1 : 0));
}

/** What a companion should see; the sentences are in the instrument check-in@1 under the same ids. */
export type UseAlert =
  | { id: 'use-fell'; from: number; to: number }
  | { id: 'not-used' }
  | { id: 'long-unused' }
  | { id: 'person-changed'; who: string; handover: string };

// From here on the capacity is in use: below, it is not yet or no longer.
const firstLevelInUse = 3;

/** What the newest of these contacts of one accompaniment asks to talk over; `opening` gives the level of the start. */
export function findUseAlerts(opening: Values, checkIns: readonly Values[]): UseAlert[] {
  const [newest, before, ...older] = newestFirst(checkIns);
  if (!newest) return [];
  const alerts: UseAlert[] = [];
  const now = agreedUse(newest);
  const known = [before, ...older].flatMap((values) => (values ? [agreedUse(values)] : []));
  const last = known.find((level) => level !== undefined) ?? useLevelOf(opening.initialUse);
  if (now !== undefined && last !== undefined && now < last) alerts.push({ id: 'use-fell', from: last, to: now });
  if (before && isIdle(newest) && isIdle(before)) alerts.push({ id: 'long-unused' });
  else if (newest.useFrequency === 'never') alerts.push({ id: 'not-used' });
  if (newest.samePerson === 'no') {
    alerts.push({ id: 'person-changed', who: textOf(newest.who), handover: textOf(newest.handover).trim() });
  }
  return alerts;
}

/** Agreed as not in use although there was occasion. */
function isIdle(values: Values): boolean {
  const level = agreedUse(values);
  return level !== undefined && level < firstLevelInUse && values.useFrequency !== 'no-occasion';
}

/**
 * What a contact makes elsewhere, for the same change: the new need as a demand, the small change noticed as a change; nothing
 * while nothing of it is shared. `saved` is the contact as the tablet had it: what was edited since in those records is not taken back.
 */
export function checkInEdits(checkIn: string, values: Values, saved: Values = {}): RecordEdit[] {
  if (useSharingOf(values) === 'nothing') return [];
  const { institution, plan, accompaniment, contactOn: on, who } = values;
  const where = { institution, plan, accompaniment, checkIn };
  const need = { now: textOf(values.newDemand), before: textOf(saved.newDemand) };
  const born = { ...where, heardOn: on, askedBy: who, origin: 'accompaniment' };
  return [
    ...demandEdits(checkIn, need, withoutBlanks(born)),
    ...changeEdits(checkIn, values, saved, withoutBlanks({ ...where, noticedOn: on })),
  ];
}

function changeEdits(checkIn: string, values: Values, saved: Values, born: Values): RecordEdit[] {
  const what = textOf(values.smallChange).trim();
  const before = textOf(saved.smallChange).trim();
  const id = changeOfVisit(checkIn);
  if (what === before) return [];
  if (what === '') return [{ op: 'delete', kind: 'change', record: id }];
  if (before !== '') return setEdits('change', id, { what });
  const own = { direction: 'improves', instrument: 'change@1', completion: 'finished' };
  return setEdits('change', id, { ...born, what, ...own });
}

function withoutBlanks(values: Values): Values {
  return Object.fromEntries(Object.entries(values).filter(([, value]) => !isBlank(value)));
}
