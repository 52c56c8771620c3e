import { readAttachments } from '../attachment.ts';
import { isCalendarDate } from '../calendar-date.ts';
import { readSignature } from '../drawn-signature.ts';
import type { Json } from '../json.ts';
import type { FieldType } from './instrument.ts';

const isText = (value: Json) => typeof value === 'string';
const isNumber = (value: Json) => typeof value === 'number' && Number.isFinite(value);
const isTexts = (value: Json) => Array.isArray(value) && value.every(isText);

const isEmptyList = (value: Json) => Array.isArray(value) && value.length === 0;

const shapes: Partial<Record<FieldType, (value: Json) => boolean>> = {
  text: isText,
  'long-text': isText,
  date: (value) => isText(value) && isCalendarDate(value),
  time: (value) => typeof value === 'string' && /^([01]\d|2[0-3]):[0-5]\d$/.test(value),
  integer: isNumber,
  number: isNumber,
  'yes-no': (value) => typeof value === 'boolean',
  'yes-no-unknown': (value) => value === 'yes' || value === 'no' || value === 'unknown',
  choice: isText,
  choices: isTexts,
  scale: (value) => isText(value) || isNumber(value),
  reference: isText,
  references: isTexts,
  district: (value) => typeof value === 'string' && /^\d{6}$/.test(value),
  districts: isTexts,
  tags: isTexts,
  files: (value) => Array.isArray(value) && readAttachments(value).length === value.length,
  signature: (value) => isEmptyList(value) || readSignature(value) !== undefined,
};

/**
 * Whether a value has the form that its field's type asks for (see the README's table). Whatever another tablet wrote may
 * arrive here; what cannot be read counts as not answered, and is never thrown away.
 */
export function isReadable(type: FieldType, value: Json): boolean {
  return shapes[type]?.(value) ?? true;
}
