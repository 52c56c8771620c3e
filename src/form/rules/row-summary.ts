import { readAttachments } from '#domain/attachment.ts';
import { isCalendarDate } from '#domain/calendar-date.ts';
import { readSignature } from '#domain/drawn-signature.ts';
import type { Field } from '#domain/instruments/instrument.ts';
import { scaleById, scaleLabel } from '#domain/instruments/scales.ts';
import type { Json } from '#domain/json.ts';
import { sayAttachments, saySignature } from '#texts/attachment-words.ts';
import { formatShortDate } from '#texts/dates.ts';
import { formTexts } from '#texts/form.ts';
import type { FormValues } from '../form-store.ts';
import { consentOf } from './consent.ts';
import { optionsOf } from './options-of.ts';

/** A row told in two lines. `face` only for people: initials, or «—» for who gave no name. */
export interface RowSummary {
  title: string;
  line: string;
  face?: string;
  /** The person accepted that her name is written. */
  acceptsName?: boolean;
}

/** Short telling of one row of a list, from whatever was answered in it. Never a name without its consent. */
export function rowSummary(list: Field, values: FormValues, row: string): RowSummary {
  const fields = list.fields ?? [];
  const pair = consentOf(fields);
  const consented = pair === undefined || values[`${row}/${pair.consent}`] === true;
  const told = fields.flatMap((field) => {
    if (field.id === pair?.consent || (field.id === pair?.name && !consented)) return [];
    const text = answerText(field, values[`${row}/${field.id}`]);
    return text ? [{ field, text }] : [];
  });
  const name = told.find(({ field }) => field.id === pair?.name);
  const title = name ?? told.find(({ field }) => field.type === 'text' || field.type === 'long-text') ?? told[0];
  const rest = told.filter((each) => each !== title && each.field.type !== 'long-text').map(({ text }) => text);
  if (!pair) return { title: title?.text ?? formTexts.list.newRow, line: rest.join(' · ') };
  const refused = values[`${row}/${pair.consent}`] === false;
  return {
    title: title?.text ?? formTexts.list.newRow,
    line: refused ? formTexts.list.onlyPosition : rest.join(' · '),
    face: name ? initialsOf(name.text) : '—',
    acceptsName: consented,
  };
}

/** An answer in words; '' when there is none. */
export function answerText(field: Field, value: Json | undefined): string {
  if (value === undefined || value === null || value === '') return '';
  switch (field.type) {
    case 'yes-no':
      return `${field.label}: ${value === true ? formTexts.yes : formTexts.no}`;
    case 'date':
      return typeof value === 'string' && isCalendarDate(value) ? formatShortDate(value) : String(value);
    case 'scale':
      return scaleLabel(scaleById(field.scale ?? ''), value) ?? String(value);
    case 'choice':
    case 'choices':
      return (Array.isArray(value) ? value : [value])
        .map((each) => optionsOf(field).find((option) => option.value === String(each))?.label ?? String(each))
        .join(', ');
    case 'integer':
    case 'number':
      return `${field.label}: ${String(value).replace('.', ',')}`;
    case 'reference':
    case 'references':
      return '';
    case 'files':
      return sayAttachments(readAttachments(value));
    case 'signature':
      return saySignature(readSignature(value));
    default:
      return Array.isArray(value) ? value.map(String).join(', ') : String(value);
  }
}

/** «RH» of «Rosa Huamán Quispe». */
export function initialsOf(name: string): string {
  const words = name.trim().split(/\s+/);
  return words
    .slice(0, 2)
    .map((word) => [...word][0]?.toLocaleUpperCase('es-PE') ?? '')
    .join('');
}

/** «6 personas · 4 mujeres» of a list of people; '' for other lists. */
export function countSummary(list: Field, values: FormValues, rows: readonly string[]): string {
  if (!consentOf(list.fields ?? []) || rows.length === 0) return '';
  const women = rows.filter((key) => values[`${list.id}/${key}/gender`] === 'woman').length;
  const people = formTexts.list.people(rows.length);
  return women > 0 ? `${people} · ${formTexts.list.women(women)}` : people;
}
