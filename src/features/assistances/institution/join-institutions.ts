import type { RecordView } from '#domain/record.ts';
import { setEdits } from '#domain/record-edit.ts';
import type { FormSession } from '#form/form-session.ts';
import type { FormValues } from '#form/form-store.ts';
import { saveChange } from '#store/save-change.ts';
import type { Tablet } from '#store/tablet.ts';

/** Shows an institution and its records under another; both keep their ids and all their words. */
export async function joinInstitutions(tablet: Tablet, duplicate: RecordView, into: string): Promise<void> {
  await saveChange(tablet, duplicate.stream, setEdits('institution', duplicate.id, { mergedInto: into }));
}

/** The two are two again, each with what was written in it. */
export async function separateInstitutions(tablet: Tablet, duplicate: RecordView): Promise<void> {
  await saveChange(tablet, duplicate.stream, setEdits('institution', duplicate.id, { mergedInto: null }));
}

/** Takes back what was typed of a record that nobody saved yet: leaving the form then writes nothing. */
export function takeBack(session: FormSession, initial: FormValues): void {
  for (const path of Object.keys(session.values())) session.set(path, initial[path]);
}
