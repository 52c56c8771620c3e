import { addDays } from '#domain/calendar-date.ts';
import type { RecordView } from '#domain/record.ts';
import type { AyniDatabase } from '#store/database.ts';
import { listInstitutions } from '#store/list-institutions.ts';
import { listRecords } from '#store/list-records.ts';
import { readRecord } from '#store/read-record.ts';
import { likelyInstitutions } from './likely-institutions.ts';

/** What a change is begun with; `institutions` are those of the tablet, the likeliest on top. */
export interface ChangeContext {
  record?: RecordView;
  institutions: RecordView[];
  /** Those that joined another too: a change may have been written under one of them. */
  all: RecordView[];
  plans: RecordView[];
}

// Where somebody was three weeks ago is hardly where a change was noticed today; fewer notes are read sooner.
const recentDays = 21;

/** Runs inside a live query. */
export async function readChangeContext(db: AyniDatabase, id: string, today: string): Promise<ChangeContext> {
  const [record, { standing, all, families }, plans, visits] = await Promise.all([
    readRecord(db, 'change', id),
    listInstitutions(db),
    listRecords(db, 'plan'),
    listRecords(db, 'visit', { from: addDays(today, -recentDays), to: today }),
  ]);
  const likely = likelyInstitutions({ institutions: standing, plans, visits }, families.standing, today);
  return { record, institutions: likely, plans, all };
}
