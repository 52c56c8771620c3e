import type { RecordView } from '#domain/record.ts';
import { textOf } from '#domain/record-edit.ts';
import { cardsTexts } from '#texts/cards.ts';
import type { Card } from './card.ts';

/** Somebody local with a knowledge: the name only while the consent stands, never a way to reach them. */
export function expertCard({ values }: RecordView): Card {
  const name = values.consent === true ? textOf(values.name).trim() : '';
  return {
    label: cardsTexts.kinds.expert!,
    title: name || cardsTexts.untitled.expert,
    line: textOf(values.knowledge).trim(),
    date: undefined,
  };
}
