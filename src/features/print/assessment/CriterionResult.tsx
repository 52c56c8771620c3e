import type { Criterion } from '#domain/instruments/rubric.ts';
import { scaleById, scaleLabel } from '#domain/instruments/scales.ts';
import type { LevelAnswer, Rating } from '#domain/rating.ts';
import { printTexts } from '#texts/print.ts';

const { assessment: texts } = printTexts;

/** One criterion on paper; `rating` holds only what may be printed. */
export function CriterionResult({ criterion, rating }: { criterion: Criterion; rating: Rating }) {
  const notes = [
    [texts.disagreement, rating.result === 'disagreement' ? rating.disagreement : undefined],
    [texts.evidence, rating.evidence],
    [texts.missing, rating.missing],
    [texts.reason, rating.reason],
  ] as const;
  const level = typeof rating.agreed === 'number' ? criterion.levels[rating.agreed - 1] : undefined;
  const voices = [
    rating.team === undefined ? '' : texts.teamVoice(words(rating.team, rating.teamNote)),
    rating.assistant === undefined ? '' : texts.assistantVoice(words(rating.assistant, rating.assistantNote)),
  ].filter(Boolean);
  return (
    <section class="whole">
      <h4>
        {criterion.id}. {criterion.name}
      </h4>
      <p>
        <b>{resultWords(rating)}</b>
        {level ? `: ${level}` : ''}
      </p>
      {voices.map((voice) => (
        <p key={voice}>{voice}</p>
      ))}
      {notes.map(([label, text]) =>
        text ? (
          <p key={label}>
            {label}: {text}
          </p>
        ) : null,
      )}
    </section>
  );
}

function resultWords({ result, agreed }: Rating): string {
  if (result === 'agreed' && agreed !== undefined) return texts.agreed(words(agreed));
  if (result === 'disagreement') return texts.disagreement;
  return result === 'talking' ? texts.talking : texts.noRatings;
}

function words(answer: LevelAnswer, note?: string): string {
  const label = scaleLabel(scaleById('capability'), answer) ?? String(answer);
  const level = typeof answer === 'number' ? `${answer} · ${label}` : label;
  return note ? `${level} (${note})` : level;
}
