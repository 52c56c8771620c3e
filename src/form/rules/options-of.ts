import { catalogueOptions } from '#domain/catalogues/catalogue-options.ts';
import { foldText } from '#domain/fold-text.ts';
import type { Field, Option } from '#domain/instruments/instrument.ts';
import { formTexts } from '#texts/form.ts';
import type { Choice } from '#ui/Choices.tsx';

/** More options than this are searched by typing instead of shown all at once. */
export const manyToSearch = 12;

/** What can be chosen in a field: its own options or those of its catalogue. */
export function optionsOf(field: Field): Choice[] {
  const options = field.options ?? (field.catalogue ? catalogueOptions(field.catalogue) : []);
  return options.map((option) => ({ value: String(option.value), label: labelOf(field, option) }));
}

/** What is offered to somebody who searches: where another one may be typed, «Otra» itself is no answer. */
export function offeredOptions(field: Field): Choice[] {
  const others = field.allowsOther && field.catalogue ? catalogueOptions(field.catalogue) : [];
  const asksText = others.filter((option) => option.asksText).map(({ value }) => String(value));
  return optionsOf(field).filter(({ value }) => !asksText.includes(value));
}

/**
 * The answer behind words that were typed for a field that takes others: the option that says the same (by its code too),
 * else the words themselves.
 */
export function typedAnswer(field: Field, text: string): string {
  const typed = text.trim().replace(/\s+/g, ' ');
  const folded = foldText(typed);
  const listed = optionsOf(field).find(({ value, label }) => foldText(label) === folded || foldText(value) === folded);
  return listed?.value ?? typed;
}

// An area is known by its letter, a programme by its number: both are spoken together with the name.
function labelOf(field: Field, option: Option): string {
  const isKnownByCode = field.catalogue === 'areas' || field.catalogue === 'programmes';
  const label =
    isKnownByCode && /^([A-I]|\d{4})$/.test(String(option.value)) ? `${option.value} · ${option.label}` : option.label;
  // Seen in no source yet: it may be chosen, and nobody takes it for official.
  const isUnconfirmed = field.catalogue === 'programmes' && 'verified' in option && option.verified === false;
  return isUnconfirmed ? `${label} (${formTexts.unconfirmed})` : label;
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
