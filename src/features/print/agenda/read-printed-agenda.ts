import { addDays } from '#domain/calendar-date.ts';
import type { AyniDatabase } from '#store/database.ts';
import { type Agenda, readAgenda } from '#store/read-agenda.ts';

const longestSpanDays = 30;

/** What the agenda of this tablet is told from, and which institutions ask for care. */
export interface PrintedAgenda extends Omit<Agenda, 'institutions'> {
  careful: ReadonlySet<string>;
}

/** Runs inside a live query. */
export async function readPrintedAgenda(db: AyniDatabase, today: string): Promise<PrintedAgenda> {
  const agenda = await readAgenda(db, today, addDays(today, longestSpanDays));
  const careful = agenda.institutions.filter(({ values }) => values.careful === true);
  return { ...agenda, careful: new Set(careful.map(({ id }) => id)) };
}
