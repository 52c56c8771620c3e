import { isAccompanimentOpen } from '#domain/accompaniment.ts';
import type { RecordView } from '#domain/record.ts';
import { textOf } from '#domain/record-edit.ts';
import { cardsTexts } from '#texts/cards.ts';
import type { Card, CardContext } from './card.ts';
import { joinParts, lowerFirst } from './card-words.ts';

/** An accompaniment: the capacity that is followed, in whose daily work, and whether it goes on. */
export function accompanimentCard(record: RecordView, context: CardContext): Card {
  const { values } = record;
  const isOpen = isAccompanimentOpen(values);
  return {
    label: cardsTexts.kinds.accompaniment!,
    title: textOf(values.capacity).trim() || cardsTexts.untitled.accompaniment,
    line: joinParts([lowerFirst(cardsTexts.kinds.accompaniment!), textOf(values.who).trim()]),
    text: (!isOpen && textOf(values.whatRemains).trim()) || undefined,
    chip: isOpen
      ? { text: cardsTexts.accompanimentOpen, tone: 'clay' }
      : { text: cardsTexts.accompanimentClosed, tone: 'ok' },
    date: textOf(values.startsOn) || undefined,
    institution: context.nameOf('institution', textOf(values.institution)),
  };
}
