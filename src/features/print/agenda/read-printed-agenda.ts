import { addDays } from '#domain/calendar-date.ts';
import { textOf } from '#domain/record-edit.ts';
import type { AyniDatabase } from '#store/database.ts';
import { type Agenda, readAgenda } from '#store/read-agenda.ts';

const longestSpanDays = 30;

/** What the agenda of this tablet is told from, and which institutions ask for care, or may: those not in sight here. */
export interface PrintedAgenda extends Omit<Agenda, 'institutions'> {
  careful: ReadonlySet<string>;
}

/** Runs inside a live query. */
export async function readPrintedAgenda(db: AyniDatabase, today: string): Promise<PrintedAgenda> {
  const agenda = await readAgenda(db, today, addDays(today, longestSpanDays));
  const open = new Set(agenda.institutions.filter(({ values }) => values.careful !== true).map(({ id }) => id));
  const told = [...agenda.visits, ...agenda.agreements, ...agenda.accompaniments];
  const named = told.map(({ values }) => textOf(values.institution)).filter((id) => id !== '');
  return { ...agenda, careful: new Set(named.filter((id) => !open.has(id))) };
}
