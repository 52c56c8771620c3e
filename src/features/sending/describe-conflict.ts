import { valueWords } from '#cards/value-words.ts';
import { attachmentToJson, joinAttachments, readAttachments } from '#domain/attachment.ts';
import { type FoundField, findField } from '#domain/instruments/find-field.ts';
import type { Field } from '#domain/instruments/instrument.ts';
import { instrumentById } from '#domain/instruments/instrument-by-id.ts';
import type { Json } from '#domain/json.ts';
import type { RecordView } from '#domain/record.ts';
import { textOf } from '#domain/record-edit.ts';
import type { Lookups } from '#form/lookups.ts';
import type { Change } from '#protocol/change.ts';
import type { Conflict } from '#store/conflicts.ts';
import { valueTexts } from '#texts/values.ts';

/** A conflict ready to be shown. `words` are the versions in words, in the order of the conflict's versions. */
export interface DescribedConflict {
  conflict: Conflict;
  label: string;
  /** Long texts stand side by side and can be joined; other answers are only chosen. */
  isText: boolean;
  words: string[];
  /** All that the versions name, where nobody has to choose: files that two people added. */
  joined?: Json;
}

/** Names of what a field points to, on this tablet. */
export type LabelOf = Lookups['label'];

// Beyond this a text of one line is read side by side as well.
const longFromChars = 60;

/** Finds the field's words in the form that the record was filled with; a field of a newer form gets an honest label. */
export async function describeConflict(conflict: Conflict, labelOf: LabelOf): Promise<DescribedConflict> {
  const { record, field: path, versions } = conflict;
  const values = versions.map(({ value }) => value);
  if (path === 'completion') {
    const words = values.map((value) => (value === 'finished' ? valueTexts.finished : valueTexts.halfWay));
    return { conflict, label: valueTexts.completion, isText: false, words };
  }
  const found = await findFieldOf(record, path);
  const field: Field = found?.field ?? { id: path, type: 'text', label: valueTexts.otherField };
  const labels = await readLabels(field, values, labelOf);
  return {
    conflict,
    label: found?.label ?? valueTexts.otherField,
    isText: isTextConflict(field, values),
    words: values.map((value) => valueWords(field, value, labels)),
    ...(field.type === 'files' && {
      joined: joinAttachments(...values.map(readAttachments)).map(attachmentToJson),
    }),
  };
}

/** Words of a field that a change wrote, in the form that the change names; undefined for a field of another form. */
export async function labelOfWritten(
  body: string,
  { kind, record, field = '' }: { kind: string; record: string; field?: string },
): Promise<string | undefined> {
  const { items } = JSON.parse(body) as Change;
  const written = items.flatMap((item) =>
    item.op === 'set' && item.record === record ? [[item.field, item.value]] : [],
  );
  return (await findFieldOf({ kind, values: Object.fromEntries(written) }, field))?.label;
}

/** In the form that the record was filled with, else in that of its closing, which is written in the same record. */
async function findFieldOf(
  { kind, values }: Pick<RecordView, 'kind' | 'values'>,
  path: string,
): Promise<FoundField | undefined> {
  const own = await instrumentById(textOf(values.instrument) || `${kind}@1`);
  const found = own && findField(own, path);
  if (found || !textOf(values.closingInstrument)) return found;
  const closing = await instrumentById(textOf(values.closingInstrument));
  return closing && findField(closing, path);
}

function isTextConflict(field: Field, values: readonly Json[]): boolean {
  if (!values.every((value) => typeof value === 'string' || value === null)) return false;
  if (field.type === 'long-text') return true;
  return field.type === 'text' && values.some((value) => typeof value === 'string' && value.length > longFromChars);
}

async function readLabels(field: Field, values: readonly Json[], labelOf: LabelOf): Promise<Map<string, string>> {
  const ids = new Set(values.flat().filter((value) => typeof value === 'string'));
  const labels = new Map<string, string>();
  for (const id of ids) {
    const label = await labelFor(field, id, labelOf);
    if (label !== undefined) labels.set(id, label);
  }
  return labels;
}

async function labelFor(field: Field, id: string, labelOf: LabelOf): Promise<string | undefined> {
  if (field.type.startsWith('district')) return labelOf('district', id);
  for (const entity of field.entities ?? []) {
    const label = await labelOf(entity, id);
    if (label !== undefined) return label;
  }
  return undefined;
}
