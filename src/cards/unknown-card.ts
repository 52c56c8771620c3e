import type { RecordView } from '#domain/record.ts';
import { cardsTexts } from '#texts/cards.ts';
import type { Card } from './card.ts';
import { kindLabel } from './card-words.ts';

/** A kind that this version has no screen for: kept whole, said so, nothing of it guessed. */
export function unknownCard(record: RecordView): Card {
  const label = kindLabel(record.kind);
  return { label, title: label, line: cardsTexts.unknownLine };
}
