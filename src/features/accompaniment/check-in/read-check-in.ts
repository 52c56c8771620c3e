import type { RecordView } from '#domain/record.ts';
import { textOf } from '#domain/record-edit.ts';
import type { AyniDatabase } from '#store/database.ts';
import { readDraft } from '#store/drafts.ts';
import { readRecord } from '#store/read-record.ts';
import { type AccompanimentRecords, readAround } from '../read-accompaniment.ts';

/** A contact, if it exists already, and the accompaniment that it belongs to; `checkIns` are the other contacts. */
export interface CheckInRecords extends AccompanimentRecords {
  record?: RecordView;
}

/** Undefined when this tablet does not know the accompaniment; runs inside a live query. */
export async function readCheckIn(
  db: AyniDatabase,
  at: { id: string; accompaniment?: string },
): Promise<CheckInRecords | undefined> {
  const record = await readRecord(db, 'check-in', at.id);
  const id = textOf(record?.values.accompaniment) || at.accompaniment || (await accompanimentOfDraft(db, at.id));
  const records = id ? await readAround(db, id) : undefined;
  if (!records) return undefined;
  return { ...records, record, checkIns: records.checkIns.filter((each) => each.id !== at.id) };
}

/** A contact found again on Hoy after a crash has no record yet, and its address does not say where it belongs. */
async function accompanimentOfDraft(db: AyniDatabase, id: string): Promise<string> {
  return textOf((await readDraft(db, id))?.touched.accompaniment);
}
