import type { Json } from '#domain/json.ts';
import { setEdits } from '#domain/record-edit.ts';
import { utf8Length } from '#protocol/utf8-length.ts';
import { maxValueBytes } from '#store/changes/build-change.ts';
import { discardDraft, writeDraft } from './drafts.ts';
import type { Edit } from './edit.ts';
import { saveChangeWith } from './save-change.ts';
import type { Draft } from './tables.ts';
import type { Tablet } from './tablet.ts';

/**
 * Turns a draft into a change (its touched values, over the heads they were opened on, and `edits` of any record) and ends
 * it, in one transaction. What is held stays as a draft that is not dirty; a value that no change could carry stays typed in
 * it, to be shortened. Resolves with the change's id, '' when there was nothing to save; throws StorageTrouble, and the draft
 * is as it was.
 */
export async function finishDraft(tablet: Tablet, draft: Draft, edits: readonly Edit[]): Promise<string> {
  const { db } = tablet;
  const all = [...touchedToEdits(draft), ...edits.map((edit) => withOpenedHeads(draft, edit))].filter(fitsAChange);
  const rest = restOf(draft);
  if (all.length === 0) {
    await (rest ? writeDraft(db, rest) : discardDraft(db, draft.record));
    return '';
  }
  return saveChangeWith(tablet, draft.stream, all, [db.drafts], async () => {
    if (rest) await db.drafts.put(rest);
    else await db.drafts.delete(draft.record);
  });
}

/**
 * Makes a change of a draft whose form nobody has open, as leaving it would: half-way, unless its record was finished
 * before. Resolves as {@link finishDraft}.
 */
export function endDraft(tablet: Tablet, draft: Draft, completion = 'half-way'): Promise<string> {
  const { kind, record, isNew, instrument } = draft;
  // A record keeps the form that it was filled with: a newer one may have written in it.
  return finishDraft(tablet, draft, setEdits(kind, record, { instrument: isNew ? instrument : undefined, completion }));
}

function touchedToEdits({ kind, record, touched, heads }: Draft): Edit[] {
  // Heads that the draft does not name were not on the screen: replacing them would hide somebody's words unseen.
  return Object.entries(touched).map(([field, value]) => ({
    op: 'set',
    kind,
    record,
    field,
    value,
    over: heads[field] ?? [],
  }));
}

function withOpenedHeads(draft: Draft, edit: Edit): Edit {
  if (edit.op !== 'set' || edit.over) return edit;
  const isOwn = edit.kind === draft.kind && edit.record === draft.record;
  const opened =
    draft.heads[`${edit.kind}:${edit.record}:${edit.field}`] ?? (isOwn ? draft.heads[edit.field] : undefined);
  return opened ? { ...edit, over: opened } : edit;
}

function restOf(draft: Draft): Draft | undefined {
  const touched = Object.fromEntries(Object.entries(draft.touched).filter(([, value]) => isTooLong(value)));
  const dirty = Object.keys(touched).length > 0;
  if (!dirty && Object.keys(draft.held).length === 0) return undefined;
  const heads = Object.fromEntries(Object.entries(draft.heads).filter(([path]) => path in touched));
  return { ...draft, touched, heads, dirty, isNew: false };
}

/** True for a draft with something that a change can carry. */
export function canTravel({ dirty, touched }: Draft): boolean {
  return dirty && !Object.values(touched).every(isTooLong);
}

const fitsAChange = (edit: Edit): boolean => edit.op !== 'set' || !isTooLong(edit.value);

// Only texts grow without end. A unit takes six bytes at most (an escape): most texts are never written out to be measured.
const isTooLong = (value: Json): boolean =>
  typeof value === 'string' && value.length > maxValueBytes / 6 && utf8Length(JSON.stringify(value)) > maxValueBytes;
