import type { RecordView } from '#domain/record.ts';
import { textOf } from '#domain/record-edit.ts';
import { cardsTexts } from '#texts/cards.ts';
import type { Card, CardContext } from './card.ts';
import { joinParts, labelIn } from './card-words.ts';

/** The closing of a plan: whether the change happened, as the institution says it, and what is seen today. */
export function closingCard(record: RecordView, context: CardContext): Card {
  const { values } = record;
  const result = labelIn(cardsTexts.closingResults, textOf(values.result));
  return {
    label: cardsTexts.kinds.closing!,
    title: result ? `${cardsTexts.closingTitle}: ${result}` : cardsTexts.closingTitle,
    line: joinParts([textOf(values.talkedWith).trim()]),
    text: textOf(values.whatIsSeen).trim() || undefined,
    chip: values.completion === 'finished' ? undefined : { text: cardsTexts.halfWay, tone: 'wait' },
    date: textOf(values.closedOn) || undefined,
    institution: context.nameOf('institution', textOf(values.institution)),
  };
}
