import { nextContactOn } from './accompaniment.ts';
import { agreementDueOn, isAgreementOpen } from './agreement.ts';
import { daysBetween, isCalendarDate } from './calendar-date.ts';
import { groupBy } from './group-by.ts';
import type { RecordView } from './record.ts';
import { textOf } from './record-edit.ts';

/** What the agenda of a tablet is computed from. */
export interface AgendaRecords {
  visits: readonly RecordView[];
  agreements: readonly RecordView[];
  accompaniments: readonly RecordView[];
  checkIns: readonly RecordView[];
}

/**
 * Something with a day of its own. `record` is the scheduled visit, the visit that set the next date, the accompaniment to
 * look at, or the agreement due.
 */
export interface AgendaItem {
  what: 'scheduled-visit' | 'next-meeting' | 'check-in' | 'agreement-due';
  /** 'YYYY-MM-DD' for which it was meant. */
  date: string;
  record: RecordView;
}

/** Everything with a day, oldest first; what `from` and `to` leave out ('YYYY-MM-DD', both included) is not in it. */
export function agendaItems(records: AgendaRecords, range: { from?: string; to?: string } = {}): AgendaItem[] {
  const { from = '', to = '9999' } = range;
  return [
    ...scheduledVisits(records.visits),
    ...nextMeetings(records.visits),
    ...nextContacts(records),
    ...dueAgreements(records.agreements),
  ]
    .filter(({ date }) => date >= from && date <= to)
    .sort((a, b) => compare(a.date, b.date) || compare(a.what, b.what) || compare(a.record.id, b.record.id));
}

// A next date that nobody kept is a reminder for a month; after that «sin visita hace tiempo» says more.
const forgottenAfterDays = 30;

/** How many days ago it was meant for; undefined when it is not overdue, or nothing to be reminded of any more. */
export function overdueDays({ what, date, record }: AgendaItem, today: string): number | undefined {
  const days = daysBetween(date, today);
  if (days <= 0) return undefined;
  if (what === 'next-meeting' && days > forgottenAfterDays) return undefined;
  // What is merely proposed binds nobody: it shows while its date is ahead and never as overdue.
  if (what === 'agreement-due' && record.values.status === 'proposed') return undefined;
  return days;
}

function scheduledVisits(visits: readonly RecordView[]): AgendaItem[] {
  return visits
    .filter(({ values }) => values.status === 'scheduled' && isCalendarDate(values.visitedOn))
    .map((record) => ({ what: 'scheduled-visit', date: visitDate(record), record }));
}

/** Only the newest visit of a plan says when the next one is, and only until a later note of that plan exists. */
function nextMeetings(visits: readonly RecordView[]): AgendaItem[] {
  const lastByProcess = new Map<string, RecordView>();
  for (const visit of visits) {
    if (!isCalendarDate(visit.values.visitedOn)) continue;
    const process = processOf(visit);
    const last = lastByProcess.get(process);
    if (!last || visitDate(last) < visitDate(visit)) lastByProcess.set(process, visit);
  }
  return [...lastByProcess.values()]
    .filter(({ values }) => values.status !== 'scheduled' && isCalendarDate(values.nextVisitOn))
    .filter((visit) => textOf(visit.values.nextVisitOn) > visitDate(visit))
    .map((record) => ({ what: 'next-meeting', date: textOf(record.values.nextVisitOn), record }));
}

function nextContacts({ accompaniments, checkIns }: AgendaRecords): AgendaItem[] {
  const byAccompaniment = groupBy(checkIns, ({ values }) => textOf(values.accompaniment));
  return accompaniments.flatMap((record) => {
    const own = (byAccompaniment.get(record.id) ?? []).map(({ values }) => values);
    const date = nextContactOn(record.values, own);
    return date === undefined ? [] : [{ what: 'check-in' as const, date, record }];
  });
}

function dueAgreements(agreements: readonly RecordView[]): AgendaItem[] {
  return agreements.flatMap((record) => {
    const date = agreementDueOn(record.values);
    return date && isAgreementOpen(record.values) ? [{ what: 'agreement-due' as const, date, record }] : [];
  });
}

function processOf({ id, values }: RecordView): string {
  return textOf(values.plan) || textOf(values.institution) || id;
}

function visitDate({ values }: RecordView): string {
  return textOf(values.visitedOn);
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
