import type { Values } from '../record-edit.ts';
import { evaluate, isEmpty } from './condition.ts';
import { fieldReader, type Scope } from './field-reader.ts';
import type { Field, Instrument, Section } from './instrument.ts';

/** Whether a field, or a whole section, shows with these answers. A hidden field keeps what it held. */
export function isVisible(part: Pick<Field | Section, 'visibleIf'>, values: Values, scope?: Scope): boolean {
  return part.visibleIf === undefined || evaluate(part.visibleIf, fieldReader(values, scope));
}

/** The sections that show, each with the fields that show in it. */
export function visibleSections(instrument: Instrument, values: Values): { section: Section; fields: Field[] }[] {
  return instrument.sections
    .filter((section) => isVisible(section, values))
    .map((section) => ({ section, fields: section.fields.filter((field) => isVisible(field, values)) }));
}

/** The sub-fields that show in one row or group: `path` is its own (`participants/ab12`, `paperRecord`). */
export function visibleParts(field: Field, values: Values, path: string): Field[] {
  const fields = field.fields ?? [];
  return fields.filter((part) => isVisible(part, values, { path, fields }));
}

/** Whether something was answered at a path: in it, in its rows or in its parts. */
export function isAnswered(values: Values, path: string): boolean {
  return !isEmpty(fieldReader(values)(path));
}

/** Folded fields wait behind «Agregar más» until they hold an answer. */
export function isFoldedAway(field: Field, values: Values, path: string): boolean {
  return field.folded === true && !isAnswered(values, path);
}
