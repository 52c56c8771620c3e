import { type AgendaItem, type AgendaRecords, agendaItems } from '#domain/agenda.ts';
import { addDays, daysBetween } from '#domain/calendar-date.ts';

/** «Esta semana», and apart from it what was meant for earlier days and still waits. Each oldest first. */
export interface WeekItems {
  week: AgendaItem[];
  overdue: AgendaItem[];
}

const weekDays = 7;
// A next date that nobody kept is a reminder for a month; after that «sin visita hace tiempo» says more.
const forgottenMeetingDays = 30;

/** Visits, next meetings, contacts of accompaniments and agreements due in the seven days from `today` ('YYYY-MM-DD'). */
export function weekItems(records: AgendaRecords, today: string): WeekItems {
  const items = agendaItems(records, { to: addDays(today, weekDays - 1) });
  return {
    week: items.filter(({ date }) => date >= today),
    overdue: items.filter((item) => item.date < today && stillWaits(item, today)),
  };
}

function stillWaits({ what, date, record }: AgendaItem, today: string): boolean {
  if (what === 'next-meeting') return daysBetween(date, today) <= forgottenMeetingDays;
  // What is merely proposed binds nobody: it shows while its date is ahead and never as overdue.
  return what !== 'agreement-due' || record.values.status !== 'proposed';
}
