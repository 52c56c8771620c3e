import { type DemandStatus, demandStatus } from '#domain/demand.ts';
import type { RecordView } from '#domain/record.ts';
import { isBlank, textOf } from '#domain/record-edit.ts';
import { cardsTexts } from '#texts/cards.ts';
import type { Card, CardContext, ChipTone } from './card.ts';
import { joinParts } from './card-words.ts';

const maxTitleChars = 160;
const toneByStatus: Readonly<Record<DemandStatus, ChipTone>> = {
  new: 'clay',
  'talked-over': 'wait',
  'in-plan': 'ok',
  referred: 'lake',
  'cannot-attend': 'lake',
};

/** A need in the words of who has it, who says it and for whom, and what became of it. */
export function demandCard(record: RecordView, context: CardContext): Card {
  const { values } = record;
  const words = textOf(values.inTheirWords).trim();
  const [askedBy, group] = [textOf(values.askedBy).trim(), textOf(values.group).trim()];
  return {
    label: cardsTexts.kinds.demand!,
    title: words ? cut(words) : isBlank(values.recording) ? cardsTexts.untitled.demand : cardsTexts.spokenDemand,
    line: joinParts([askedBy && cardsTexts.askedBy(askedBy), group && cardsTexts.forGroup(group)]),
    chip: demandChip(record),
    date: textOf(values.heardOn) || undefined,
    institution: context.nameOf('institution', textOf(values.institution)),
  };
}

/** What became of a need, as a chip. */
export function demandChip({ values }: Pick<RecordView, 'values'>): NonNullable<Card['chip']> {
  const status = demandStatus(values);
  return { text: cardsTexts.demandStatuses[status], tone: toneByStatus[status] };
}

/** Between «» as they said it; a long one ends at a word. */
function cut(words: string): string {
  if (words.length <= maxTitleChars) return `«${words}»`;
  const end = words.lastIndexOf(' ', maxTitleChars);
  return `«${words.slice(0, end > 0 ? end : maxTitleChars)}…»`;
}
