import { type PlanStatus, planStatus } from '#domain/plan.ts';
import type { RecordView } from '#domain/record.ts';
import { textOf } from '#domain/record-edit.ts';
import { cardsTexts } from '#texts/cards.ts';
import type { Card, CardContext, ChipTone } from './card.ts';
import { joinParts, labelIn, namesOfAreas, textsOf } from './card-words.ts';

const toneByStatus: Readonly<Record<PlanStatus, ChipTone>> = {
  talking: 'wait',
  agreed: 'lake',
  running: 'ok',
  suspended: 'clay',
  closed: 'lake',
};

/** One assistance: where, in which areas, by which modalities, and how far it is. */
export function planCard(record: RecordView, context: CardContext): Card {
  const { values } = record;
  const institution = context.nameOf('institution', textOf(values.institution));
  const modalities = textsOf(values.modalities).map((each) => labelIn(cardsTexts.modalities, each) ?? each);
  const status = planStatus(values);
  return {
    label: cardsTexts.kinds.plan!,
    title: textOf(values.title).trim() || textOf(values.expectedChange).trim() || cardsTexts.untitled.plan,
    line: joinParts([institution, namesOfAreas(values.areas), modalities.join(' + ')]),
    chip: { text: cardsTexts.planStatuses[status], tone: toneByStatus[status] },
    date: textOf(values.startsOn) || undefined,
    institution,
  };
}
