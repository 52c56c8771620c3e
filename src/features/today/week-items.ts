import { type AgendaItem, type AgendaRecords, agendaItems, overdueDays } from '#domain/agenda.ts';
import { addDays } from '#domain/calendar-date.ts';

/** «Esta semana», and apart from it what was meant for earlier days and still waits. Each oldest first. */
export interface WeekItems {
  week: AgendaItem[];
  overdue: AgendaItem[];
}

/** «Esta semana» is today and the six days after it. */
export const weekDays = 7;

/** Visits, next meetings, contacts of accompaniments and agreements due in the seven days from `today` ('YYYY-MM-DD'). */
export function weekItems(records: AgendaRecords, today: string): WeekItems {
  const items = agendaItems(records, { to: addDays(today, weekDays - 1) });
  return {
    week: items.filter(({ date }) => date >= today),
    overdue: items.filter((item) => overdueDays(item, today) !== undefined),
  };
}
