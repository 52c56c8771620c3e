import { readDraft } from './drafts.ts';
import { endDraft } from './finish-draft.ts';
import { readHistory } from './read-history.ts';
import { readRecord } from './read-record.ts';
import { saveChange } from './save-change.ts';
import type { Tablet } from './tablet.ts';

/** What names a record on the wire. */
export interface RecordName {
  kind: string;
  id: string;
  stream: string;
}

/**
 * Hides a record with all that is known of it now; what hangs on it stays. Words of a form that was left open in a crash
 * become part of it first: restoring brings them back, and nothing of them keeps the record alive. What is held (sealed
 * voices) stays in its draft on this tablet. Throws StorageTrouble.
 */
export async function deleteRecord(tablet: Tablet, { kind, id, stream }: RecordName): Promise<void> {
  const draft = await readDraft(tablet.db, id);
  if (draft?.dirty) {
    const record = await readRecord(tablet.db, kind, id);
    await endDraft(tablet, draft, record?.values.completion === 'finished' ? 'finished' : 'half-way');
  }
  await saveChange(tablet, stream, [{ op: 'delete', kind, record: id }]);
}

/** Takes back every delete that this tablet knows of. Throws StorageTrouble. */
export async function restoreRecord(tablet: Tablet, { kind, id, stream }: RecordName): Promise<void> {
  await saveChange(tablet, stream, [{ op: 'restore', kind, record: id }]);
}

/** Ids of other people who wrote in a record: deleting it is not only hers to decide. */
export async function othersWhoWrote({ db, person }: Tablet, kind: string, id: string): Promise<string[]> {
  const authors = (await readHistory(db, kind, id)).map(({ author }) => author);
  return [...new Set(authors)].filter((author) => author !== person.id);
}
