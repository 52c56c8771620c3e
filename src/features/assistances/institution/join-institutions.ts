import type { RecordView } from '#domain/record.ts';
import { setEdits, type Values } from '#domain/record-edit.ts';
import type { FormSession } from '#form/form-session.ts';
import type { FormValues } from '#form/form-store.ts';
import { saveChange } from '#store/save-change.ts';
import type { Tablet } from '#store/tablet.ts';

/**
 * Shows an institution and its records under another; both keep their ids and all their words. Where one of the two asks for
 * care with names, photos and places, both do from then on: records of either may bear the other's.
 */
export async function joinInstitutions(tablet: Tablet, duplicate: RecordView, into: RecordView): Promise<void> {
  const care = [duplicate, into].some(({ values }) => values.careful === true) ? { careful: true } : {};
  // First the care: a tablet that dies in between has said too much of it, never too little.
  if (into.values.careful !== true) await save(tablet, into, care);
  await save(tablet, duplicate, { mergedInto: into.id, ...care });
}

async function save(tablet: Tablet, { id, stream }: RecordView, values: Values): Promise<void> {
  const edits = setEdits('institution', id, values);
  if (edits.length > 0) await saveChange(tablet, stream, edits);
}

/** The two are two again, each with what was written in it; the care stays until somebody takes it away. */
export async function separateInstitutions(tablet: Tablet, duplicate: RecordView): Promise<void> {
  await saveChange(tablet, duplicate.stream, setEdits('institution', duplicate.id, { mergedInto: null }));
}

/** Takes back what was typed of a record that nobody saved yet: leaving the form then writes nothing. */
export function takeBack(session: FormSession, initial: FormValues): void {
  for (const path of Object.keys(session.values())) session.set(path, initial[path]);
}
