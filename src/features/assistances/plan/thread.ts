import type { Card, CardContext } from '#cards/card.ts';
import { cardOf } from '#cards/card-of.ts';
import { joinParts } from '#cards/card-words.ts';
import { agreementDueOn, agreementStatus, isAgreementOpen } from '#domain/agreement.ts';
import { isCalendarDate, todayIn } from '#domain/calendar-date.ts';
import { isDemandOpen } from '#domain/demand.ts';
import type { RecordView } from '#domain/record.ts';
import { textOf, type Values } from '#domain/record-edit.ts';
import { assistancesTexts } from '#texts/assistances.ts';
import { formatDateWithYear, formatShortDate } from '#texts/dates.ts';
import type { Place } from '#ui/place.ts';

/** One knot of the thread. `eyebrow` is the small line above the title: when, what, how many. */
export interface ThreadEntry {
  key: string;
  date: string;
  /** Shape and colour of the knot: a fact, something gained, something that waits, something that stopped. */
  knot: 'fact' | 'gain' | 'due' | 'stop';
  eyebrow: string;
  title: string;
  text?: string;
  chip?: Card['chip'];
  place?: Place;
}

const placeByKind: Readonly<Record<string, (id: string) => Place>> = {
  visit: (id) => ({ to: 'visit', id }),
  agreement: (id) => ({ to: 'agreement', id }),
  assessment: (id) => ({ to: 'assessment', id }),
  demand: (id) => ({ to: 'demand', id }),
  change: (id) => ({ to: 'change', id }),
  closing: (id) => ({ to: 'closing', id }),
  experience: (id) => ({ to: 'experience', id }),
  accompaniment: (id) => ({ to: 'accompaniment', id }),
  'check-in': (id) => ({ to: 'check-in', id }),
};

/** Everything that happened in one plan, newest first: its records, and its own beginning and end. */
export function planThread(plan: RecordView, records: readonly RecordView[], context: CardContext): ThreadEntry[] {
  const entries = [...records.map((record) => entryOf(record, context)), ...milestonesOf(plan, context)];
  return entries
    .sort((a, b) => compare(b.date, a.date) || a.rank - b.rank || compare(a.key, b.key))
    .map(({ rank: _rank, ...entry }) => entry);
}

type Ranked = ThreadEntry & { rank: number };

// What came out of a day stands above what was done in it, and the beginning of the plan below everything.
const rankByKind: Readonly<Record<string, number>> = {
  closing: 0,
  demand: 2,
  change: 1,
  agreement: 2,
  visit: 3,
  'check-in': 3,
  assessment: 4,
};

function entryOf(record: RecordView, context: CardContext): Ranked {
  const card = cardOf(record, context);
  const date = isCalendarDate(card.date) ? card.date : todayIn(record.createdAt);
  const entry: Ranked = {
    key: record.id,
    rank: rankByKind[record.kind] ?? 0,
    date,
    knot: 'fact',
    eyebrow: joinParts([isCalendarDate(card.date) ? day(date, context) : assistancesTexts.plan.undated, card.line]),
    title: card.title,
    text: card.text,
    chip: card.chip,
    place: placeByKind[record.kind]?.(record.id),
  };
  switch (record.kind) {
    case 'agreement':
      return { ...entry, ...agreementKnot(record.values, card, context) };
    case 'change':
      return { ...entry, knot: record.values.direction === 'worsens' ? 'stop' : 'gain' };
    case 'visit':
      return { ...entry, knot: record.values.status === 'not-held' ? 'stop' : 'fact' };
    case 'demand':
      return { ...entry, knot: isDemandOpen(record.values) ? 'due' : 'fact' };
    case 'closing':
    case 'experience':
      return { ...entry, knot: record.values.completion === 'finished' ? 'gain' : 'due' };
    default:
      return entry;
  }
}

/** An agreement tells its deadline above and who answers for it below. */
function agreementKnot(values: Values, card: Card, context: CardContext): Partial<ThreadEntry> {
  const { plan: texts } = assistancesTexts;
  const dueOn = agreementDueOn(values);
  const status = agreementStatus(values);
  const keptOn = textOf(values.keptOn);
  const when = isAgreementOpen(values)
    ? dueOn && (dueOn < context.today ? texts.wasDueOn : texts.dueOn)(day(dueOn, context))
    : status === 'kept' && keptOn && texts.keptOn(day(keptOn, context));
  return {
    knot: isAgreementOpen(values) ? 'due' : status === 'kept' || status === 'partly-kept' ? 'gain' : 'stop',
    eyebrow: joinParts([texts.agreementLabel, when]),
    text: card.line || undefined,
  };
}

function milestonesOf(plan: RecordView, context: CardContext): Ranked[] {
  const { starts, ends } = assistancesTexts.plan;
  const { startsOn, endsOn } = plan.values;
  const milestone = (date: string, title: string, rank: number): Ranked => ({
    rank,
    key: `${plan.id} ${date} ${title}`,
    date,
    knot: 'fact',
    eyebrow: day(date, context),
    title,
  });
  return [
    ...(isCalendarDate(startsOn) ? [milestone(startsOn, starts, 9)] : []),
    ...(isCalendarDate(endsOn) && endsOn <= context.today ? [milestone(endsOn, ends, 0)] : []),
  ];
}

/** A day of another year says its year. */
function day(date: string, { today }: CardContext): string {
  return date.slice(0, 4) === today.slice(0, 4) ? formatShortDate(date) : formatDateWithYear(date);
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
