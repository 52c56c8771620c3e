import type { RecordView } from '#domain/record.ts';
import type { AyniDatabase } from '#store/database.ts';
import { readRecord } from '#store/read-record.ts';
import { type Origin, readOrigin } from '../frame/read-origin.ts';
import { readReviewed } from '../frame/reviewed-agreements.ts';

/** A saved note with what its sheet names. */
export interface PrintedVisit extends Origin {
  visit: RecordView;
  /** The agreements that its review speaks of. */
  reviewed: RecordView[];
}

/** Undefined when this tablet does not have the note; runs inside a live query. */
export async function readVisit(db: AyniDatabase, id: string): Promise<PrintedVisit | undefined> {
  const visit = await readRecord(db, 'visit', id);
  if (!visit) return undefined;
  const [origin, reviewed] = await Promise.all([
    readOrigin(db, visit.values),
    readReviewed(db, visit.values, 'previousAgreements'),
  ]);
  return { visit, ...origin, reviewed };
}
