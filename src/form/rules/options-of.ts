import { catalogueOptions } from '#domain/catalogues/catalogue-options.ts';
import { foldText } from '#domain/fold-text.ts';
import type { Field } from '#domain/instruments/instrument.ts';
import type { Choice } from '#ui/Choices.tsx';

/** More options than this are searched by typing instead of shown all at once. */
export const manyToSearch = 12;

/** What can be chosen in a field: its own options or those of its catalogue. */
export function optionsOf(field: Field): Choice[] {
  const options = field.options ?? (field.catalogue ? catalogueOptions(field.catalogue) : []);
  return options.map((option) => ({ value: String(option.value), label: labelOf(field, option) }));
}

// An area is known by its letter, a programme by its number: both are spoken together with the name.
function labelOf(field: Field, option: { value: string | number; label: string }): string {
  const isKnownByCode = field.catalogue === 'areas' || field.catalogue === 'programmes';
  return isKnownByCode && /^([A-I]|\d{4})$/.test(String(option.value))
    ? `${option.value} · ${option.label}`
    : option.label;
}

/** Options whose words begin like the typed ones, accents and capitals ignored; all of them for an empty text. */
export function searchOptions(options: readonly Choice[], text: string, limit = 30): Choice[] {
  const words = foldText(text).split(/\s+/).filter(Boolean);
  const matches = options.filter((option) => {
    const folded = foldText(option.label);
    return words.every((word) => folded.includes(word));
  });
  return matches.slice(0, limit);
}
