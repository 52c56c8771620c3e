import institutionTypes from '#domain/catalogues/es-pe/institution-types.json' with { type: 'json' };
import type { RecordView } from '#domain/record.ts';
import { textOf } from '#domain/record-edit.ts';
import { cardsTexts } from '#texts/cards.ts';
import type { Card, CardContext } from './card.ts';
import { joinParts } from './card-words.ts';

/** The entity by its name, with its type and its district with province and department. */
export function institutionCard(record: RecordView, context: CardContext): Card {
  const { values } = record;
  const type = institutionTypes.find((each) => each.value === values.type)?.label;
  const district = textOf(values.district);
  return {
    label: cardsTexts.kinds.institution!,
    title: textOf(values.name).trim() || cardsTexts.untitled.institution,
    line: joinParts([type, district && context.nameOf('district', district)]),
  };
}
