import { todayIn } from '#domain/calendar-date.ts';
import type { RecordView } from '#domain/record.ts';
import { textOf } from '#domain/record-edit.ts';
import { cardsTexts } from '#texts/cards.ts';
import type { Card, CardContext } from './card.ts';
import { lowerFirst } from './card-words.ts';

/** A lesson told of an assistance: its title, what changed in one sentence, and that it stays in its region. */
export function experienceCard(record: RecordView, context: CardContext): Card {
  const { values } = record;
  return {
    label: cardsTexts.kinds.experience!,
    title: textOf(values.title).trim() || cardsTexts.untitled.experience,
    line: lowerFirst(cardsTexts.kinds.experience!),
    text: textOf(values.phrase).trim() || undefined,
    chip:
      values.completion === 'finished'
        ? { text: cardsTexts.inRegion, tone: 'lake' }
        : { text: cardsTexts.halfWay, tone: 'wait' },
    // It bears no date of its own: it was told on the day on which somebody began to write it.
    date: todayIn(record.createdAt),
    institution: context.nameOf('institution', textOf(values.institution)),
  };
}
