import type { LevelAnswer, Rating } from '#domain/rating.ts';
import { formatDateWithYear } from '#texts/dates.ts';
import { overTimeTexts as texts } from '#texts/over-time.ts';
import { type CriterionCell, type CriterionOverTime, voiceGap } from './criteria-over-time.ts';

/** '2 · Primeros pasos', 'No aplica (no hay locales)': an answer with the note that explains it. */
export function sayAnswer(answer: LevelAnswer | undefined, note?: string): string {
  if (answer === undefined) return texts.noData;
  const label = typeof answer === 'number' ? texts.level(answer, texts.levels[answer]) : texts.specials[answer];
  return note ? `${label} (${note})` : label;
}

/** What was concluded in one diagnosis, in words. */
export function sayResult(rating: Rating): string {
  switch (rating.result) {
    case 'agreed':
      return texts.agreed(sayAnswer(rating.agreed, specialNote(rating)));
    case 'disagreement':
      return texts.differs;
    case 'talking':
      return texts.talking;
    case undefined:
      return texts.opened;
    default:
      return rating.result satisfies never;
  }
}

/** Both voices, where this tablet may show them; undefined otherwise. */
export function sayVoices(rating: Rating): string | undefined {
  if (rating.team === undefined || rating.assistant === undefined) return undefined;
  return texts.voices(shortAnswer(rating.team, rating.teamNote), shortAnswer(rating.assistant, rating.assistantNote));
}

/** How far apart both voices were and how that moved: '2 → 0: las voces se acercan'. */
export function sayGaps({ gaps, gapMove }: CriterionOverTime): string | undefined {
  const known = gaps.filter((gap) => gap !== undefined);
  if (gapMove === 'same' && known[0] === 0) return texts.stillTheSame;
  if (gapMove) return texts.gapWay(known, texts.moves[gapMove]);
  return known[0] === undefined ? undefined : texts.gap(known[0]);
}

/** The whole drawing of a criterion as one sentence a diagnosis. */
export function sayChart(name: string, row: CriterionOverTime): string {
  return texts.chart(name, row.cells.map(sayCell).join('. '));
}

function sayCell({ assessment, rating }: CriterionCell): string {
  const gap = voiceGap(rating);
  const what = rating
    ? [sayResult(rating), rating.disagreement, sayVoices(rating), gap === undefined ? '' : texts.gap(gap)]
    : [assessment.isWithheld ? texts.withheld : texts.noData];
  return texts.at(
    texts.moments[assessment.moment],
    formatDateWithYear(assessment.assessedOn),
    what.filter(Boolean).join('; '),
  );
}

// The names of the levels are beside the agreed one: of a voice its number is enough.
function shortAnswer(answer: LevelAnswer, note?: string): string {
  return typeof answer === 'number' ? String(answer) : sayAnswer(answer, note);
}

function specialNote(rating: Rating): string | undefined {
  if (rating.agreed === 'not-applicable') return rating.reason;
  return rating.agreed === 'missing-evidence' ? rating.missing : undefined;
}
