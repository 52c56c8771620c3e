import { readAttachments } from '#domain/attachment.ts';
import { catalogueLabel } from '#domain/catalogues/catalogue-options.ts';
import { readSignature } from '#domain/drawn-signature.ts';
import type { Field } from '#domain/instruments/instrument.ts';
import { scaleById, scaleLabel } from '#domain/instruments/scales.ts';
import type { Json } from '#domain/json.ts';
import { sayAttachments, saySignature } from '#texts/attachment-words.ts';
import { formatDateWithYear } from '#texts/dates.ts';
import { valueTexts as texts } from '#texts/values.ts';

/** An answer in words. `labels` names records, people and districts by id; what nothing names is shown as it is. */
export function valueWords(field: Field, value: Json, labels: ReadonlyMap<string, string> = new Map()): string {
  if (value === null || value === '') return texts.nothing;
  if (field.type === 'files') return sayAttachments(readAttachments(value)) || texts.nothing;
  if (field.type === 'signature') return saySignature(readSignature(value)) || texts.nothing;
  if (Array.isArray(value)) {
    return value.length === 0 ? texts.nothing : value.map((each) => valueWords(field, each, labels)).join(', ');
  }
  if (typeof value === 'boolean') return value ? texts.yes : texts.no;
  if (typeof value === 'object') return JSON.stringify(value);
  const option = field.options?.find((each) => each.value === value)?.label;
  const level = field.scale === undefined ? undefined : scaleLabel(scaleById(field.scale), value);
  const listed = field.catalogue === undefined ? undefined : catalogueLabel(field.catalogue, String(value));
  return option ?? level ?? listed ?? byType(field, value) ?? labels.get(String(value)) ?? String(value);
}

function byType(field: Field, value: string | number): string | undefined {
  if (field.type === 'date') return formatDateWithYear(String(value));
  if (field.type !== 'yes-no-unknown') return undefined;
  return new Map([
    ['yes', texts.yes],
    ['no', texts.no],
    ['unknown', texts.unknown],
  ]).get(String(value) as 'yes');
}
