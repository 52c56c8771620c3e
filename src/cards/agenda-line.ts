import type { AgendaItem } from '#domain/agenda.ts';
import { daysBetween } from '#domain/calendar-date.ts';
import { newestFirst } from '#domain/check-in.ts';
import type { RecordView } from '#domain/record.ts';
import { textOf } from '#domain/record-edit.ts';
import { meetingNumber } from '#domain/visit.ts';
import { agendaTexts } from '#texts/agenda.ts';
import { cardsTexts } from '#texts/cards.ts';
import type { Place } from '#ui/place.ts';
import type { Card } from './card.ts';
import { joinParts, labelIn, textsOf } from './card-words.ts';

/** What a line of the agenda is told from: names of institutions and plans by id, and the records beside it. */
export interface AgendaContext {
  today: string;
  names: ReadonlyMap<string, string>;
  plans: readonly RecordView[];
  visits: readonly RecordView[];
  checkIns: readonly RecordView[];
}

/** A line of the agenda in words. `kind` alone says nothing of whom: what may stand where names need care. */
export interface AgendaLine {
  kind: string;
  institution: string;
  text: string;
  chip: NonNullable<Card['chip']>;
  place: Place;
}

/** What is meant for that day, with whom, and the way to it. */
export function agendaLine(item: AgendaItem, context: AgendaContext): AgendaLine {
  const { record, date } = item;
  const { values, id } = record;
  const { kinds } = agendaTexts;
  const line = {
    institution: context.names.get(textOf(values.institution)) || agendaTexts.unknownInstitution,
    chip: whenChip(item, context.today),
  };
  const isLate = date < context.today;
  const modality = !isLate && firstModality(record);
  const lakeChip = modality ? { chip: { text: modality, tone: 'lake' as const } } : {};
  switch (item.what) {
    case 'agreement-due': {
      const responsible = textOf(values.responsible);
      const text = joinParts([
        agendaTexts.quoted(textOf(values.statement)),
        responsible && agendaTexts.responsible(responsible),
      ]);
      return {
        ...line,
        kind: isLate ? kinds.agreementOverdue : kinds.agreementDue,
        text,
        place: { to: 'agreement', id },
      };
    }
    case 'scheduled-visit': {
      const text = context.names.get(textOf(values.plan)) || textOf(values.purpose);
      return { ...line, ...lakeChip, kind: kinds.scheduledVisit, text, place: { to: 'visit', id } };
    }
    case 'next-meeting':
      return { ...line, ...lakeChip, ...meetingWords(item, context) };
    case 'check-in':
      return {
        ...line,
        kind: kinds.checkIn,
        text: contactWords(record, context),
        chip: isLate ? line.chip : { text: cardsTexts.kinds.accompaniment!, tone: 'clay' },
        place: { to: 'accompaniment', id },
      };
    default:
      return item.what satisfies never;
  }
}

function meetingWords(
  { record, date }: AgendaItem,
  context: AgendaContext,
): Pick<AgendaLine, 'kind' | 'text' | 'place'> {
  const { values } = record;
  const { kinds } = agendaTexts;
  const planId = textOf(values.plan);
  const plan = context.plans.find(({ id }) => id === planId);
  const isMeeting = textsOf(values.modalities).includes('standing-meetings');
  const frequency = isMeeting ? textOf(values.frequency) || textOf(plan?.values.frequency) : '';
  const ofPlan = context.visits.filter((visit) => visit.values.plan === planId).map((visit) => visit.values);
  const number = isMeeting && planId ? agendaTexts.meetingNumber(meetingNumber(ofPlan, date)) : '';
  return {
    kind: frequency === 'fortnightly' || frequency === 'monthly' ? kinds[frequency] : kinds.nextVisit,
    text: joinParts([context.names.get(planId) || textOf(values.nextStep), number]),
    place: planId ? { to: 'plan', id: planId } : { to: 'institution', id: textOf(values.institution) },
  };
}

/** The question of the contact, and how often the capacity was used when it was asked last. */
function contactWords({ id, values }: RecordView, { checkIns }: AgendaContext): string {
  const own = checkIns.filter((checkIn) => checkIn.values.accompaniment === id).map((checkIn) => checkIn.values);
  const [last] = newestFirst(own);
  const capacity = textOf(values.capacity).trim();
  return joinParts([
    capacity && agendaTexts.stillUsed(capacity),
    last ? labelIn(agendaTexts.lastTime, textOf(last.useFrequency)) : agendaTexts.firstContact,
  ]);
}

function firstModality({ values }: RecordView): string {
  const [first] = textsOf(values.modalities);
  return (first && labelIn(cardsTexts.visitModalities, first)) || '';
}

/** When, in words and from today: 'hoy', 'en 5 días', 'hace 3 días'. */
function whenChip({ date }: AgendaItem, today: string): AgendaLine['chip'] {
  const days = daysBetween(today, date);
  if (days < 0) return { text: agendaTexts.wasOn(-days), tone: 'clay' };
  return {
    text: days === 0 ? agendaTexts.today : days === 1 ? agendaTexts.tomorrow : agendaTexts.inDays(days),
    tone: 'wait',
  };
}
