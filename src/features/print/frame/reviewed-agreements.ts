import type { RecordView } from '#domain/record.ts';
import type { Values } from '#domain/record-edit.ts';
import type { AyniDatabase } from '#store/database.ts';
import { readRecord } from '#store/read-record.ts';

/** The agreements that a review speaks of and that are on this tablet; runs inside a live query. */
export async function readReviewed(db: AyniDatabase, values: Values, review: string): Promise<RecordView[]> {
  const ids = Object.keys(values).flatMap((path) => {
    const [field, id, part] = path.split('/');
    return field === review && id && part === 'status' ? [id] : [];
  });
  const found = await Promise.all([...new Set(ids)].map((id) => readRecord(db, 'agreement', id)));
  return found.filter((each) => each !== undefined);
}
