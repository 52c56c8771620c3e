import { agendaLine } from '#cards/agenda-line.ts';
import { type AgendaItem, agendaItems, overdueDays } from '#domain/agenda.ts';
import { addDays } from '#domain/calendar-date.ts';
import { groupBy } from '#domain/group-by.ts';
import { textOf } from '#domain/record-edit.ts';
import { printTexts } from '#texts/print.ts';
import type { PrintedAgenda } from './read-printed-agenda.ts';

/** A line of the printed agenda; `who` and `text` say nothing of an institution that asks for care. */
export interface PrintedLine {
  key: string;
  what: string;
  who: string;
  text: string;
}
export interface AgendaSheet {
  first: string;
  last: string;
  overdue: { date: string; line: PrintedLine }[];
  days: { date: string; lines: PrintedLine[] }[];
}

const daysOf = { week: 7, month: 30 } as const;

/** The 7 or 30 days that begin today, day by day; what still waits from before comes first. */
export function agendaSheet(records: PrintedAgenda, span: 'week' | 'month', today: string): AgendaSheet {
  const last = addDays(today, daysOf[span] - 1);
  const toLine = (item: AgendaItem) => lineOf(item, records, today);
  const waiting = agendaItems(records, { to: addDays(today, -1) }).filter((item) => overdueDays(item, today));
  const days = groupBy(agendaItems(records, { from: today, to: last }), ({ date }) => date);
  return {
    first: today,
    last,
    overdue: waiting.map((item) => ({ date: item.date, line: toLine(item) })),
    days: [...days].map(([date, items]) => ({ date, lines: items.map(toLine) })),
  };
}

function lineOf(item: AgendaItem, records: PrintedAgenda, today: string): PrintedLine {
  const { kind, institution, text } = agendaLine(item, { ...records, today });
  const needsCare = records.careful.has(textOf(item.record.values.institution));
  const key = `${item.what} ${item.record.id}`;
  return needsCare
    ? { key, what: kind, who: printTexts.agenda.withCare, text: '' }
    : { key, what: kind, who: institution, text };
}
