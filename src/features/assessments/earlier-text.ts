import { earlierRating } from '#domain/assessment.ts';
import type { RecordView } from '#domain/record.ts';
import { assessmentsTexts as texts } from '#texts/assessments.ts';
import { formatDateWithYear } from '#texts/dates.ts';
import { answerLabelLong } from './answer-label.ts';

/** 'Línea de base (20 feb 2026): 1 · Por iniciar': what was concluded the time before, undefined when nothing was. */
export function earlierText(earlier: readonly RecordView[], criterion: string): string | undefined {
  const found = earlierRating(
    earlier.map(({ values }) => values),
    criterion,
  );
  if (!found) return undefined;
  const { rating, moment, assessedOn } = found;
  const answer =
    rating.agreed === undefined
      ? texts.states[rating.result === 'talking' ? 'talking' : 'disagreement']
      : answerLabelLong(rating.agreed);
  const name = texts.moments[moment];
  return texts.earlier(name.charAt(0).toUpperCase() + name.slice(1), formatDateWithYear(assessedOn), answer);
}
