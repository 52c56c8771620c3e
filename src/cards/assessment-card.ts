import type { RecordView } from '#domain/record.ts';
import { textOf } from '#domain/record-edit.ts';
import { cardsTexts } from '#texts/cards.ts';
import type { Card, CardContext } from './card.ts';
import { joinParts, labelIn, lowerFirst, namesOfAreas } from './card-words.ts';

/**
 * A joint diagnosis: its moment, its areas and how much was agreed. Reads `agreed` and `result` only: a voice never
 * reaches a card, opened or not.
 */
export function assessmentCard(record: RecordView, context: CardContext): Card {
  const { values } = record;
  const moment = labelIn(cardsTexts.moments, textOf(values.moment)) ?? cardsTexts.kinds.assessment!;
  const results = Object.entries(values).filter(([path]) => path.startsWith('ratings/'));
  const agreed = results.filter(([path, value]) => path.endsWith('/agreed') && value !== null).length;
  const differing = results.filter(([path, value]) => path.endsWith('/result') && value === 'disagreement').length;
  const found = joinParts([
    agreed > 0 && cardsTexts.agreedLevels(agreed),
    differing > 0 && cardsTexts.disagreements(differing),
  ]);
  return {
    label: cardsTexts.kinds.assessment!,
    title: cardsTexts.assessmentTitle(moment, namesOfAreas(values.areas)),
    line: joinParts([lowerFirst(cardsTexts.kinds.assessment!), found || cardsTexts.nothingAgreedYet]),
    chip: values.completion === 'half-way' ? { text: cardsTexts.halfWay, tone: 'wait' } : undefined,
    date: textOf(values.assessedOn) || undefined,
    institution: context.nameOf('institution', textOf(values.institution)),
  };
}
