import type { ChipTone } from '#cards/card.ts';
import { joinParts, labelIn, textsOf } from '#cards/card-words.ts';
import { daysBetween } from '#domain/calendar-date.ts';
import type { RecordView } from '#domain/record.ts';
import { textOf } from '#domain/record-edit.ts';
import { meetingNumber } from '#domain/visit.ts';
import { cardsTexts } from '#texts/cards.ts';
import { todayTexts } from '#texts/today.ts';
import type { Place } from '#ui/place.ts';
import type { TodayRecords } from './read-today.ts';
import type { WeekItem } from './week-items.ts';

export interface WeekLine {
  title: string;
  text: string;
  chip: { text: string; tone: ChipTone };
  place: Place;
}

const { week } = todayTexts;

/** A line of «Esta semana» in words. */
export function describeWeekItem(item: WeekItem, records: TodayRecords, today: string): WeekLine {
  const { values, id } = item.record;
  const institution = records.names.get(textOf(values.institution)) || week.unknownInstitution;
  const late = item.overdueDays > 0;
  switch (item.what) {
    case 'agreement-due': {
      const responsible = textOf(values.responsible);
      return {
        title: late ? week.agreementOverdue(institution) : week.agreementDue(institution),
        text: joinParts([week.quoted(textOf(values.statement)), responsible && week.responsible(responsible)]),
        chip: whenChip(item, today),
        place: { to: 'agreement', id },
      };
    }
    case 'scheduled-visit':
      return {
        title: week.scheduledVisit(institution),
        text: records.names.get(textOf(values.plan)) || textOf(values.purpose),
        chip: late
          ? whenChip(item, today)
          : { text: modalityOf(item.record) || whenChip(item, today).text, tone: 'lake' },
        place: { to: 'visit', id },
      };
    case 'next-meeting':
      return describeMeeting(item, records, institution, today);
    default:
      return item.what satisfies never;
  }
}

function describeMeeting(item: WeekItem, records: TodayRecords, institution: string, today: string): WeekLine {
  const { values } = item.record;
  const planId = textOf(values.plan);
  const plan = records.plans.find(({ id }) => id === planId);
  const isMeeting = textsOf(values.modalities).includes('standing-meetings');
  const frequency = isMeeting ? textOf(values.frequency) || textOf(plan?.values.frequency) : '';
  const title =
    frequency === 'fortnightly' ? week.fortnightly : frequency === 'monthly' ? week.monthly : week.nextVisit;
  const visits = records.visits.filter((visit) => visit.values.plan === planId).map((visit) => visit.values);
  const number = isMeeting && planId ? week.meetingNumber(meetingNumber(visits, item.date)) : '';
  const late = item.overdueDays > 0;
  return {
    title: title(institution),
    text: joinParts([records.names.get(planId) || textOf(values.nextStep), number]),
    chip: late ? whenChip(item, today) : { text: modalityOf(item.record) || whenChip(item, today).text, tone: 'lake' },
    place: planId ? { to: 'plan', id: planId } : { to: 'institution', id: textOf(values.institution) },
  };
}

function modalityOf({ values }: RecordView): string {
  const [first] = textsOf(values.modalities);
  return (first && labelIn(cardsTexts.visitModalities, first)) || '';
}

/** When, in words and from today: 'hoy', 'en 5 días', 'hace 3 días'. */
function whenChip({ date, overdueDays }: WeekItem, today: string): WeekLine['chip'] {
  if (overdueDays > 0) return { text: week.wasOn(overdueDays), tone: 'clay' };
  const days = daysBetween(today, date);
  return { text: days === 0 ? week.today : days === 1 ? week.tomorrow : week.inDays(days), tone: 'wait' };
}
