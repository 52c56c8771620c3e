import type { Field, Instrument } from './instrument.ts';
import { criterionById } from './rubric.ts';

/** A field of a form, with the words that lead to it («A1 Vínculo entre planes · Nivel acordado»). */
export interface FoundField {
  field: Field;
  label: string;
}

/** By its path in a record. Undefined for reserved fields, fields of a newer form, and the register of a list's row. */
export function findField(instrument: Instrument, path: string): FoundField | undefined {
  const [name = '', key, sub] = path.split('/');
  const top = instrument.sections.flatMap((section) => section.fields).find((field) => field.id === name);
  if (!top || key === undefined) return top && { field: top, label: top.label };
  if (top.type === 'group') return underneath(top, key, top.label);
  if (sub === undefined) return undefined;
  return underneath(top, sub, top.type === 'assessment' ? criterionLabel(key) : top.label);
}

function underneath(parent: Field, id: string, before: string): FoundField | undefined {
  const field = parent.fields?.find((each) => each.id === id);
  return field && { field, label: `${before} · ${field.label}` };
}

function criterionLabel(id: string): string {
  const criterion = criterionById(id);
  return criterion ? `${id} ${criterion.name}` : id;
}
