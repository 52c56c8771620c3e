import type { AgendaRecords } from '#domain/agenda.ts';
import { addDays } from '#domain/calendar-date.ts';
import type { RecordView } from '#domain/record.ts';
import { textOf } from '#domain/record-edit.ts';
import type { AyniDatabase } from '#store/database.ts';
import { listRecords } from '#store/list-records.ts';

const yearDays = 366;

/** What the agenda of this tablet is told from, and which institutions ask for care. */
export interface PrintedAgenda extends AgendaRecords {
  plans: RecordView[];
  names: ReadonlyMap<string, string>;
  careful: ReadonlySet<string>;
}

/** Runs inside a live query. A meeting that was set more than a year ago is no longer read. */
export async function readAgenda(db: AyniDatabase, today: string): Promise<PrintedAgenda> {
  const [institutions, plans, visits, agreements, accompaniments, checkIns] = await Promise.all([
    listRecords(db, 'institution'),
    listRecords(db, 'plan'),
    listRecords(db, 'visit', { from: addDays(today, -yearDays) }),
    listRecords(db, 'agreement'),
    listRecords(db, 'accompaniment'),
    listRecords(db, 'check-in'),
  ]);
  const names = new Map([
    ...institutions.map(({ id, values }) => [id, textOf(values.name)] as const),
    ...plans.map(({ id, values }) => [id, textOf(values.title)] as const),
  ]);
  const careful = new Set(institutions.filter(({ values }) => values.careful === true).map(({ id }) => id));
  return { plans, visits, agreements, accompaniments, checkIns, names, careful };
}
