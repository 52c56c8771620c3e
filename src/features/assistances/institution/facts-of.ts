import { catalogueLabel } from '#domain/catalogues/catalogue-options.ts';
import { institutionInstrument } from '#domain/instruments/forms/institution-instrument.ts';
import type { Field } from '#domain/instruments/instrument.ts';
import type { Json } from '#domain/json.ts';
import type { RecordView } from '#domain/record.ts';

export interface Fact {
  id: string;
  label: string;
  value: string;
}

// Above the facts already: the name is the title, the mark of care is a note.
const shownElsewhere = ['name', 'careful'];
const list = new Intl.ListFormat('es-PE', { type: 'conjunction' });

/** What is known of an institution, in the order of its form and with its labels; what nobody answered is left out. */
export function factsOf(institution: RecordView, districtName: string | undefined): Fact[] {
  return institutionInstrument.sections
    .flatMap(({ fields }) => fields)
    .filter(({ id }) => !shownElsewhere.includes(id))
    .map((field) => ({
      id: field.id,
      label: field.label,
      value: field.type === 'district' ? (districtName ?? '') : say(field, institution.values[field.id]),
    }))
    .filter(({ value }) => value !== '');
}

function say(field: Field, value: Json | undefined): string {
  if (Array.isArray(value)) return list.format(value.map((each) => say(field, each)));
  if (typeof value !== 'string') return '';
  if (field.catalogue) return catalogueLabel(field.catalogue, value);
  return field.options?.find((option) => option.value === value)?.label ?? value.trim();
}
