import type { Voice } from '#domain/rating.ts';
import type { UseRating } from '#domain/use-levels.ts';
import { accompanimentTexts as texts } from '#texts/accompaniment.ts';
import { Chip } from '#ui/Chip.tsx';

const voices: readonly Voice[] = ['team', 'assistant'];

interface VoiceChipsProps {
  /** Opened; voices that were not shared are absent. */
  use: UseRating;
  /** What shows the agreed level, and in what it is seen differently. */
  evidence?: string;
  disagreement?: string;
}

/** What each side said, and what came of talking, in words. */
export function VoiceChips({ use, evidence = '', disagreement = '' }: VoiceChipsProps) {
  return (
    <p class="use-said">
      {voices.map((voice) => {
        const level = use[voice];
        return level === undefined ? null : (
          <Chip key={voice} tone={voice === 'team' ? 'clay' : 'lake'}>
            {texts.voices[voice](level)}
          </Chip>
        );
      })}
      {use.agreed === undefined ? null : <Chip tone="ok">{texts.agreed(use.agreed, evidence)}</Chip>}
      {use.result === 'disagreement' ? <Chip tone="wait">{texts.disagreement(disagreement)}</Chip> : null}
    </p>
  );
}
