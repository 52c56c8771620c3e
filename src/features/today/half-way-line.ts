import { joinParts } from '#cards/card-words.ts';
import { chosenAreas } from '#domain/assessment.ts';
import { ratingStep, readRating } from '#domain/rating.ts';
import { textOf, type Values } from '#domain/record-edit.ts';
import { cardsTexts } from '#texts/cards.ts';
import { formatMoment } from '#texts/dates.ts';
import { todayTexts } from '#texts/today.ts';
import type { HalfWayItem } from './half-way-items.ts';

/** A line of «Lo que quedó a medias»: what it is, of whom, and where it stopped. */
export function describeHalfWay(
  item: HalfWayItem,
  names: ReadonlyMap<string, string>,
  now: number,
): { title: string; text: string } {
  const { kind, values } = item;
  const own = {
    institution: values.name,
    plan: textOf(values.title) || values.expectedChange,
    agreement: values.statement,
    change: values.what,
    demand: values.inTheirWords,
    accompaniment: values.capacity,
    'check-in': values.capacity,
  }[kind];
  const about = textOf(own) || names.get(textOf(values.institution)) || textOf(item.draft?.title);
  const when = formatMoment(item.savedAt, now);
  return {
    title: joinParts([cardsTexts.kinds[kind], about]),
    text:
      kind === 'assessment'
        ? describeAssessment({ ...values, ...item.draft?.held })
        : item.draft?.dirty
          ? todayTexts.halfWay.draft(when)
          : todayTexts.halfWay.saved(when),
  };
}

/**
 * How far a diagnosis is: which step each criterion waits for, and nothing of what a voice said. Areas where nobody
 * answered yet wait for the team.
 */
export function describeAssessment(values: Values): string {
  const areas = chosenAreas(values);
  const criteria = new Set(
    Object.keys(values)
      .filter((path) => path.startsWith('ratings/'))
      .map((path) => path.split('/')[1]!),
  );
  const steps = new Set([...criteria].map((criterion) => ratingStep(readRating(values, criterion))));
  const untouched = areas.some((area) => ![...criteria].some((criterion) => criterion.startsWith(area)));
  const next =
    untouched || steps.has('empty')
      ? cardsTexts.missingTeamVoice
      : steps.has('team-sealed')
        ? cardsTexts.missingAssistantVoice
        : steps.has('both-sealed')
          ? cardsTexts.readyToOpen
          : cardsTexts.halfWay;
  return joinParts([areas.length > 0 && cardsTexts.areasChosen(areas.length), next]);
}
