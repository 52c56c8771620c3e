import { useId } from 'preact/hooks';
import type { RatingResult } from '#domain/rating.ts';
import type { UseLevel, UseRating } from '#domain/use-levels.ts';
import { accompanimentTexts as texts } from '#texts/accompaniment.ts';
import { UseSteps } from '../UseSteps.tsx';
import { VoiceChips } from '../VoiceChips.tsx';

/** How talking ended: with an agreed level, or seeing it differently. */
type UseConclusion = { result: RatingResult; agreed?: UseLevel };

interface TalkOverUseProps {
  /** Opened: both voices may be seen. Those that stayed on another tablet are absent. */
  use: UseRating;
  disabled: boolean;
  onConclude: (conclusion: UseConclusion) => void;
}

/** Both voices lie open: the level that both agree on, or that they see it differently. */
export function TalkOverUse({ use, disabled, onConclude }: TalkOverUseProps) {
  const help = useId();
  const name = useId();
  const differs = use.result === 'disagreement';
  return (
    <>
      <p class="muted" id={help}>
        {texts.talk.help}
      </p>
      <UseSteps
        use={use}
        labelledBy={help}
        name={name}
        disabled={disabled}
        onChoose={(agreed) => onConclude({ result: 'agreed', agreed })}
      />
      <div class="choices">
        <label class={differs ? 'choice on' : 'choice'}>
          <input
            type="radio"
            class="cover"
            name={name}
            checked={differs}
            disabled={disabled}
            onChange={() => onConclude({ result: 'disagreement' })}
          />
          <span class="choice-mark" aria-hidden="true">
            {differs ? '✓' : ''}
          </span>
          <span>{texts.differ}</span>
        </label>
      </div>
      <VoiceChips use={use} />
      {use.team === undefined && use.assistant === undefined ? <p class="muted">{texts.talk.elsewhere}</p> : null}
    </>
  );
}
