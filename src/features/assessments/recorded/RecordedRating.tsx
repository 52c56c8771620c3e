import type { Criterion } from '#domain/instruments/rubric.ts';
import { type Rating, type RatingText, type Voice, visibleRating } from '#domain/rating.ts';
import { assessmentsTexts as texts } from '#texts/assessments.ts';
import { Chip } from '#ui/Chip.tsx';
import { answerLabel, answerLabelLong } from '../answer-label.ts';

const labels: [RatingText, string][] = [
  ['evidence', texts.evidence],
  ['disagreement', texts.disagreement],
  ['reason', texts.specialNote['not-applicable']],
  ['missing', texts.specialNote['missing-evidence']],
  ['conversation', texts.record.conversation],
];
const voices: readonly Voice[] = ['team', 'assistant'];

/** One criterion as its record tells it: the result first, then what shows it, the voices only if they were shared. */
export function RecordedRating({
  criterion,
  rating,
  earlier,
}: {
  criterion: Criterion;
  rating: Rating;
  earlier?: string;
}) {
  const seen = visibleRating(rating);
  const description = typeof seen.agreed === 'number' ? criterion.levels[seen.agreed - 1] : undefined;
  return (
    <article class="recorded-rating">
      <h3>
        {criterion.id} · {criterion.name}
      </h3>
      <p class="said">
        <Chip tone={seen.result === undefined ? 'wait' : 'ok'}>{resultText(seen)}</Chip>
        {voices.map((voice) => {
          const answer = seen[voice];
          return answer === undefined ? null : (
            <Chip key={voice} tone={voice === 'team' ? 'clay' : 'lake'}>
              {texts.voiceChip[voice](answerLabel(answer, seen[`${voice}Note`]))}
            </Chip>
          );
        })}
        {earlier ? <span class="muted">{earlier}</span> : null}
      </p>
      {description ? <p>{description}</p> : null}
      {labels.map(([field, label]) =>
        seen[field] ? (
          <p key={field}>
            <b>{label}</b> {seen[field]}
          </p>
        ) : null,
      )}
    </article>
  );
}

function resultText(rating: Rating): string {
  if (rating.result === undefined) return texts.record.notYet;
  if (rating.agreed !== undefined) return texts.agreedChip(answerLabelLong(rating.agreed));
  return texts.states[rating.result === 'talking' ? 'talking' : 'disagreement'];
}
