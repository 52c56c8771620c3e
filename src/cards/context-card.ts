import type { RecordView } from '#domain/record.ts';
import { textOf } from '#domain/record-edit.ts';
import { cardsTexts } from '#texts/cards.ts';
import type { Card, CardContext } from './card.ts';
import { joinParts, lowerFirst } from './card-words.ts';

/**
 * The context sheet of an institution: of which one, and when somebody last answered in it. No answer ever reaches a card,
 * sensitive or not: cards are shown where the assisted and others look on.
 */
export function contextCard(record: RecordView, context: CardContext): Card {
  const days = Object.entries(record.values)
    .filter(([path]) => path.endsWith('/answeredOn'))
    .map(([, value]) => textOf(value));
  const institution = context.nameOf('institution', textOf(record.values.institution));
  return {
    label: cardsTexts.kinds.context!,
    title: cardsTexts.contextTitle,
    line: joinParts([institution, lowerFirst(cardsTexts.contextAnswers(days.length))]),
    date: days.sort().at(-1) || undefined,
    institution,
  };
}
