import { agreementDueOn, isAgreementOpen } from '#domain/agreement.ts';
import { addDays, daysBetween, isCalendarDate } from '#domain/calendar-date.ts';
import type { RecordView } from '#domain/record.ts';
import { textOf } from '#domain/record-edit.ts';

/** One line of «Esta semana». `date` is the day it was meant for; `overdueDays` is 0 from today on. */
export interface WeekItem {
  what: 'scheduled-visit' | 'next-meeting' | 'agreement-due';
  date: string;
  overdueDays: number;
  /** The scheduled visit, the visit that set the next date, or the agreement. */
  record: RecordView;
}

const weekDays = 7;
// A next date that nobody kept is a reminder for a month; after that «sin visita hace tiempo» says more.
const forgottenMeetingDays = 30;

/** What this week asks for: overdue first, oldest on top, then day by day. `today` is 'YYYY-MM-DD'. */
export function weekItems(visits: readonly RecordView[], agreements: readonly RecordView[], today: string): WeekItem[] {
  const end = addDays(today, weekDays - 1);
  const items = [
    ...scheduledVisits(visits),
    ...nextMeetings(visits).filter(({ date }) => daysBetween(date, today) <= forgottenMeetingDays),
    ...dueAgreements(agreements, today),
  ];
  return items
    .filter(({ date }) => date <= end)
    .map((item) => ({ ...item, overdueDays: Math.max(0, daysBetween(item.date, today)) }))
    .sort((a, b) => compare(a.date, b.date) || compare(a.what, b.what) || compare(a.record.id, b.record.id));
}

type Dated = Omit<WeekItem, 'overdueDays'>;

function scheduledVisits(visits: readonly RecordView[]): Dated[] {
  return visits
    .filter(({ values }) => values.status === 'scheduled' && isCalendarDate(values.visitedOn))
    .map((record) => ({ what: 'scheduled-visit', date: String(record.values.visitedOn), record }));
}

/** Only the newest held visit of a plan says when the next one is, and only until a later note of that plan exists. */
function nextMeetings(visits: readonly RecordView[]): Dated[] {
  const lastByProcess = new Map<string, RecordView>();
  for (const visit of visits) {
    if (!isCalendarDate(visit.values.visitedOn)) continue;
    const process = processOf(visit);
    const last = lastByProcess.get(process);
    if (!last || visitDate(last) < visitDate(visit)) lastByProcess.set(process, visit);
  }
  return [...lastByProcess.values()]
    .filter(({ values }) => values.status !== 'scheduled' && isCalendarDate(values.nextVisitOn))
    .filter((visit) => String(visit.values.nextVisitOn) > visitDate(visit))
    .map((record) => ({ what: 'next-meeting', date: String(record.values.nextVisitOn), record }));
}

/** What is merely proposed binds nobody: it shows while its date is ahead and never as overdue. */
function dueAgreements(agreements: readonly RecordView[], today: string): Dated[] {
  return agreements.flatMap((record) => {
    const date = agreementDueOn(record.values);
    if (!date || !isAgreementOpen(record.values)) return [];
    if (record.values.status === 'proposed' && date < today) return [];
    return [{ what: 'agreement-due' as const, date, record }];
  });
}

function processOf({ id, values }: RecordView): string {
  return textOf(values.plan) || textOf(values.institution) || id;
}

function visitDate({ values }: RecordView): string {
  return String(values.visitedOn);
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
