import type { Field } from '#domain/instruments/instrument.ts';
import { instrumentById } from '#domain/instruments/instrument-by-id.ts';
import type { Json } from '#domain/json.ts';
import { textOf } from '#domain/record-edit.ts';
import type { Conflict } from '#store/conflicts.ts';
import { sendingTexts } from '#texts/sending.ts';
import { findField } from './find-field.ts';
import { valueWords } from './value-words.ts';

/** A conflict ready to be shown. `texts` are the versions in words, in the order of the conflict's versions. */
export interface DescribedConflict {
  conflict: Conflict;
  label: string;
  /** Long texts stand side by side and can be joined; other answers are only chosen. */
  isText: boolean;
  words: string[];
}

// Beyond this a text of one line is read side by side as well.
const longFromChars = 60;

/** True for what a person can settle: the place of a row in its list is nobody's text. */
export function isSettleable({ field, versions }: Conflict): boolean {
  if (field === 'instrument') return false;
  return !versions.some(({ value }) => value !== null && typeof value === 'object' && !Array.isArray(value));
}

/** Finds the field's words in the form that the record was filled with. `labelOf` names records and catalogue entries. */
export async function describeConflict(
  conflict: Conflict,
  labelOf: (field: Field, id: string) => Promise<string | undefined>,
): Promise<DescribedConflict> {
  const { record, field: path, versions } = conflict;
  const { conflicts } = sendingTexts;
  const values = versions.map(({ value }) => value);
  if (path === 'completion') {
    const words = values.map((value) => (value === 'finished' ? conflicts.finished : conflicts.halfWay));
    return { conflict, label: conflicts.completion, isText: false, words };
  }
  const instrument = await instrumentById(textOf(record.values.instrument) || `${record.kind}@1`);
  const found = instrument && findField(instrument, path);
  const field: Field = found?.field ?? { id: path, type: 'text', label: conflicts.otherField };
  const labels = await readLabels(field, values, labelOf);
  return {
    conflict,
    label: found?.label ?? conflicts.otherField,
    isText: isTextConflict(field, values),
    words: values.map((value) => valueWords(field, value, labels)),
  };
}

function isTextConflict(field: Field, values: readonly Json[]): boolean {
  if (!values.every((value) => typeof value === 'string' || value === null)) return false;
  if (field.type === 'long-text') return true;
  return field.type === 'text' && values.some((value) => typeof value === 'string' && value.length > longFromChars);
}

async function readLabels(
  field: Field,
  values: readonly Json[],
  labelOf: (field: Field, id: string) => Promise<string | undefined>,
): Promise<Map<string, string>> {
  const labels = new Map<string, string>();
  if (!field.entities && !field.catalogue && !field.type.startsWith('district')) return labels;
  const ids = new Set(values.flat().filter((value) => typeof value === 'string' || typeof value === 'number'));
  for (const id of ids) {
    const label = await labelOf(field, String(id));
    if (label !== undefined) labels.set(String(id), label);
  }
  return labels;
}
