import type { Json } from '#domain/json.ts';
import { cardsTexts } from '#texts/cards.ts';

const list = new Intl.ListFormat('es-PE', { type: 'conjunction' });

/** Texts of a field that holds several; anything else in it is left out. */
export function textsOf(value: Json | undefined): string[] {
  return Array.isArray(value) ? value.filter((each): each is string => typeof each === 'string') : [];
}

/** ['A', 'B', 'G'] → 'áreas A, B y G', in the order of the alphabet; '' for none. */
export function namesOfAreas(value: Json | undefined): string {
  const areas = textsOf(value).sort();
  if (areas.length === 0) return '';
  return areas.length === 1 ? cardsTexts.area(areas[0]!) : cardsTexts.areas(list.format(areas));
}

/** Non-empty parts with the middle dot between them. */
export function joinParts(parts: readonly (string | undefined | false)[]): string {
  return parts.filter(Boolean).join(' · ');
}

/** 'Taller a un equipo' → 'taller a un equipo': a label inside a line. */
export function lowerFirst(text: string): string {
  return text.charAt(0).toLocaleLowerCase('es-PE') + text.slice(1);
}

/** A label by a value that came from a record; undefined for one that the table does not have ('constructor' too). */
export function labelIn(table: Readonly<Record<string, string>>, value: string): string | undefined {
  return Object.hasOwn(table, value) ? table[value] : undefined;
}

/** Word for a kind of record; of a newer version's kind, that it is one. */
export function kindLabel(kind: string): string {
  return labelIn(cardsTexts.kinds, kind) ?? cardsTexts.unknownKind;
}
