import { addDays } from '#domain/calendar-date.ts';
import type { RecordView } from '#domain/record.ts';
import type { AyniDatabase } from '#store/database.ts';
import { type Draft, listDrafts } from '#store/drafts.ts';
import { listHalfWay } from '#store/list-half-way.ts';
import { type Agenda, readAgenda } from '#store/read-agenda.ts';
import { weekDays } from './week-items.ts';

/** What Hoy shows first; what adds up in a year comes after it (`read-year.ts`). */
export interface TodayRecords extends Agenda {
  /** Of every kind, those saved half-way. */
  halfWay: RecordView[];
  drafts: Draft[];
}

/** The week and what was left half-way; runs inside a live query, again at each save: it never reads all visits. */
export async function readToday(db: AyniDatabase, today: string): Promise<TodayRecords> {
  const [agenda, drafts, halfWay] = await Promise.all([
    readAgenda(db, today, addDays(today, weekDays - 1)),
    listDrafts(db),
    listHalfWay(db),
  ]);
  return { ...agenda, drafts, halfWay };
}
