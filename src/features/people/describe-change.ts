import { valueWords } from '#cards/value-words.ts';
import { findField } from '#domain/instruments/find-field.ts';
import { instrumentById } from '#domain/instruments/instrument-by-id.ts';
import type { Change, SetItem } from '#protocol/change.ts';
import { valueTexts } from '#texts/values.ts';

/** One answer of a change in words; `path` is unique in its change. */
export interface Line {
  path: string;
  label: string;
  words: string;
}

const reserved = new Set(['instrument', 'completion']);

/** The answers that a change writes, in its order. Rows' places, reserved fields and deletions say nothing to a reader. */
export async function describeChange(change: Change): Promise<Line[]> {
  const items = change.items.filter((item): item is SetItem => item.op === 'set' && !reserved.has(item.field));
  const lines = await Promise.all(items.map(describeItem));
  return lines.filter((line) => line !== undefined);
}

async function describeItem(item: SetItem): Promise<Line | undefined> {
  const path = `${item.kind}/${item.record}/${item.field}`;
  const instrument = await instrumentById(`${item.kind}@1`);
  const found = instrument && findField(instrument, item.field);
  if (found) return { path, label: found.label, words: valueWords(found.field, item.value) };
  if (typeof item.value !== 'string') return undefined;
  return { path, label: valueTexts.otherField, words: item.value };
}
