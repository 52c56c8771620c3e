import { scaleById } from '#domain/instruments/scales.ts';
import type { Voice } from '#domain/rating.ts';
import { type UseLevel, type UseRating, useLevelOf } from '#domain/use-levels.ts';
import { accompanimentTexts as texts } from '#texts/accompaniment.ts';
import '#ui/Levels.css';
import './UseSteps.css';

interface UseStepsProps {
  /** What may be seen: opened voices and the agreed level. */
  use: UseRating;
  labelledBy: string;
  /** Present when a level can be agreed on here; `name` joins the radios with those outside. */
  onChoose?: (level: UseLevel) => void;
  name?: string;
  disabled?: boolean;
}

const letters = { team: 'P', assistant: 'A' } as const;

/** The seven levels of use as stairs, with who stands where; to be touched when `onChoose` is there. */
export function UseSteps({ use, labelledBy, onChoose, name, disabled }: UseStepsProps) {
  const levels = scaleById('use').levels.flatMap(({ value, label }) => {
    const level = useLevelOf(value);
    return level === undefined ? [] : [{ level, label }];
  });
  const classOf = (level: UseLevel) => (level === use.agreed ? 'use-step on' : 'use-step');
  const content = (level: UseLevel, label: string) => (
    <>
      <b>{level}</b>
      <span>
        {level === use.agreed ? <span aria-hidden="true">✓ </span> : null}
        {label}
        {level === use.agreed && !onChoose ? <span class="unseen"> ({texts.agreedHere})</span> : null}
      </span>
      <span class="use-marks">
        <Mark voice="team" shown={use.team === level} />
        <Mark voice="assistant" shown={use.assistant === level} />
      </span>
    </>
  );
  if (!onChoose) {
    return (
      <ol class="use-steps" aria-labelledby={labelledBy}>
        {levels.map(({ level, label }) => (
          <li key={level} class={classOf(level)} data-level={level}>
            {content(level, label)}
          </li>
        ))}
      </ol>
    );
  }
  return (
    <div class="use-steps" role="radiogroup" aria-labelledby={labelledBy}>
      {levels.map(({ level, label }) => (
        <label key={level} class={classOf(level)} data-level={level}>
          <input
            type="radio"
            class="cover"
            name={name}
            checked={use.agreed === level}
            disabled={disabled}
            onChange={() => onChoose(level)}
          />
          {content(level, label)}
        </label>
      ))}
    </div>
  );
}

function Mark({ voice, shown }: { voice: Voice; shown: boolean }) {
  if (!shown) return null;
  return (
    <span class={voice === 'team' ? 'voice them' : 'voice us'}>
      <span aria-hidden="true">{letters[voice]}</span>
      <span class="unseen">{texts.voiceNames[voice]}</span>
    </span>
  );
}
