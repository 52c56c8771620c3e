import type { RecordView } from '#domain/record.ts';
import { textOf, type Values } from '#domain/record-edit.ts';
import { changeDirection } from '#domain/small-change.ts';
import { cardsTexts } from '#texts/cards.ts';
import { attachmentPart } from './attachment-card.ts';
import type { Card, CardContext } from './card.ts';
import { joinParts, labelIn, lowerFirst } from './card-words.ts';

/** A small change noticed: what, where it shows and who noticed it. */
export function changeCard(record: RecordView, context: CardContext): Card {
  const { values } = record;
  const where = labelIn(cardsTexts.changePlaces, textOf(values.where));
  return {
    label: cardsTexts.kinds.change!,
    title: textOf(values.what).trim() || cardsTexts.untitled.change,
    line: joinParts([lowerFirst(cardsTexts.kinds.change!), where, attachmentPart(values)]),
    chip: chipOf(values),
    date: textOf(values.noticedOn) || undefined,
    institution: context.nameOf('institution', textOf(values.institution)),
  };
}

function chipOf(values: Values): Card['chip'] {
  const direction = changeDirection(values);
  if (direction === 'worsens') return { text: cardsTexts.setback, tone: 'clay' };
  if (direction === 'unexpected') return { text: cardsTexts.unexpected, tone: 'wait' };
  return undefined;
}
