import { addDays } from '#domain/calendar-date.ts';
import type { RecordView } from '#domain/record.ts';
import type { AyniDatabase } from '#store/database.ts';
import { listRecords } from '#store/list-records.ts';
import { readRecord } from '#store/read-record.ts';
import { likelyInstitutions } from './likely-institutions.ts';

/** What a change is begun with; `institutions` are those of the tablet, the likeliest on top. */
export interface ChangeContext {
  record?: RecordView;
  institutions: RecordView[];
  plans: RecordView[];
}

const recentDays = 90;

/** Runs inside a live query. */
export async function readChangeContext(db: AyniDatabase, id: string, today: string): Promise<ChangeContext> {
  const [record, institutions, plans, visits] = await Promise.all([
    readRecord(db, 'change', id),
    listRecords(db, 'institution'),
    listRecords(db, 'plan'),
    listRecords(db, 'visit', { from: addDays(today, -recentDays), to: today }),
  ]);
  return { record, institutions: likelyInstitutions({ institutions, plans, visits }, today), plans };
}
