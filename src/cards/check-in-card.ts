import { scaleById, scaleLabel } from '#domain/instruments/scales.ts';
import type { RecordView } from '#domain/record.ts';
import { textOf, type Values } from '#domain/record-edit.ts';
import { readUse, useSharingOf } from '#domain/use-levels.ts';
import { cardsTexts } from '#texts/cards.ts';
import type { Card, CardContext } from './card.ts';
import { joinParts, lowerFirst } from './card-words.ts';

/**
 * One look at the use of a capacity: what was agreed, or that it is seen differently. Reads `result` and `agreed` only: a
 * voice never reaches a card, opened or not.
 */
export function checkInCard(record: RecordView, context: CardContext): Card {
  const { values } = record;
  return {
    label: cardsTexts.kinds['check-in']!,
    title: titleOf(values),
    line: joinParts([lowerFirst(cardsTexts.kinds['check-in']!), textOf(values.capacity).trim()]),
    text: textOf(values.example).trim() || textOf(values.groupReflection).trim() || undefined,
    chip: chipOf(values),
    date: textOf(values.contactOn) || undefined,
    institution: context.nameOf('institution', textOf(values.institution)),
  };
}

function titleOf(values: Values): string {
  const { result, agreed } = readUse(values);
  if (result === 'disagreement') return cardsTexts.useDiffers;
  if (agreed === undefined)
    return useSharingOf(values) === 'nothing' ? cardsTexts.useWithheld : cardsTexts.untitled.checkIn;
  return cardsTexts.useAgreed(agreed, scaleLabel(scaleById('use'), agreed) ?? '');
}

function chipOf(values: Values): Card['chip'] {
  if (values.completion === 'half-way') return { text: cardsTexts.halfWay, tone: 'wait' };
  if (values.samePerson === 'no') return { text: cardsTexts.otherPerson, tone: 'clay' };
  return undefined;
}
