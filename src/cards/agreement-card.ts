import { agreementDueOn, agreementStatus, isAgreementOpen, isAgreementOverdue } from '#domain/agreement.ts';
import { daysBetween } from '#domain/calendar-date.ts';
import type { RecordView } from '#domain/record.ts';
import { textOf, type Values } from '#domain/record-edit.ts';
import { cardsTexts } from '#texts/cards.ts';
import { formatShortDate } from '#texts/dates.ts';
import type { Card, CardContext, ChipTone } from './card.ts';
import { joinParts, labelIn } from './card-words.ts';

const soonDays = 14;
const toneByStatus: Readonly<Record<string, ChipTone>> = { kept: 'ok', 'partly-kept': 'ok', 'not-kept': 'clay' };

/** What was agreed, who answers for it, who proposed it, and how it stands today. */
export function agreementCard(record: RecordView, context: CardContext): Card {
  const { values } = record;
  const responsible = textOf(values.responsible).trim();
  const proposedBy = labelIn(cardsTexts.proposers, textOf(values.proposedBy));
  return {
    label: cardsTexts.kinds.agreement!,
    title: textOf(values.statement).trim() || cardsTexts.untitled.agreement,
    line: joinParts([
      responsible && cardsTexts.responsible(responsible),
      proposedBy && cardsTexts.proposedBy(proposedBy),
    ]),
    chip: agreementChip(values, context.today),
    date: textOf(values.agreedOn) || undefined,
    institution: context.nameOf('institution', textOf(values.institution)),
  };
}

/** Overdue is computed here, from the day of reading, and never stored. */
export function agreementChip(values: Values, today: string): NonNullable<Card['chip']> {
  const { due: texts } = cardsTexts;
  const status = agreementStatus(values);
  const dueOn = agreementDueOn(values);
  if (!isAgreementOpen(values))
    return { text: cardsTexts.agreementStatuses[status], tone: toneByStatus[status] ?? 'lake' };
  if (!dueOn) return { text: texts.noDate, tone: 'wait' };
  const days = daysBetween(today, dueOn);
  if (isAgreementOverdue(values, today)) return { text: texts.overdue(-days), tone: 'clay' };
  if (days === 0) return { text: texts.today, tone: 'wait' };
  if (days === 1) return { text: texts.tomorrow, tone: 'wait' };
  if (days > 1 && days <= soonDays) return { text: texts.inDays(days), tone: 'wait' };
  return { text: texts.on(formatShortDate(dueOn)), tone: 'lake' };
}
