import type { RecordView } from '#domain/record.ts';
import { textOf } from '#domain/record-edit.ts';
import { cardsTexts } from '#texts/cards.ts';
import type { Card, CardContext } from './card.ts';

/** An act as it was printed: its code, its day and how many agreements it carries. */
export function actCard({ values }: RecordView, context: CardContext): Card {
  const agreements = Array.isArray(values.agreements) ? values.agreements.length : 0;
  return {
    label: cardsTexts.kinds.act!,
    title: cardsTexts.actTitle(textOf(values.code)),
    line: cardsTexts.actAgreements(agreements),
    date: textOf(values.madeOn) || undefined,
    institution: context.nameOf('institution', textOf(values.institution)),
  };
}
