import { scaleById } from '#domain/instruments/scales.ts';
import type { Voice } from '#domain/rating.ts';
import { type UseLevel, useLevelOf } from '#domain/use-levels.ts';
import { accompanimentTexts as texts } from '#texts/accompaniment.ts';
import { Chip } from '#ui/Chip.tsx';
import { Listen } from '#ui/Listen.tsx';

// Read aloud before anybody answers: the question and what each level means.
const spoken = [
  texts.question,
  ...scaleById('use').levels.map(({ value, label, description }) => `${value}: ${label}. ${description ?? ''}`),
].join('\n');
const steps: Record<string, number> = { ArrowRight: 1, ArrowDown: 1, ArrowLeft: -1, ArrowUp: -1 };

/**
 * One voice answers: one tap on a level gives and seals it. Arrows walk, space or enter gives: a native radio would give,
 * and so seal, at each arrow. It shows nothing chosen and knows nothing of what the other voice said.
 */
export function VoiceAnswers({ voice, onGive }: { voice: Voice; onGive: (level: UseLevel) => void }) {
  return (
    <>
      <p>
        <Chip tone={voice === 'team' ? 'clay' : 'lake'}>{texts.asks[voice]}</Chip>
      </p>
      <p class="muted">{texts.asksHelp[voice]}</p>
      <Listen text={spoken} />
      <div class="use-rows" role="radiogroup" aria-label={texts.levelsOf[voice]} onKeyDown={walk}>
        {scaleById('use').levels.map(({ value, label, description }) => (
          // biome-ignore lint/a11y/useSemanticElements: a native radio chooses while walking with the arrows
          <button
            key={value}
            type="button"
            role="radio"
            class="use-row"
            aria-checked="false"
            tabIndex={value === 0 ? 0 : -1}
            onClick={() => {
              const level = useLevelOf(value);
              if (level !== undefined) onGive(level);
            }}
          >
            <b>{value}</b>
            <span>
              <b>{label}</b>
              <small>{description}</small>
            </span>
          </button>
        ))}
      </div>
    </>
  );
}

function walk(event: KeyboardEvent): void {
  const step = steps[event.key];
  if (step === undefined || !(event.currentTarget instanceof HTMLElement)) return;
  const radios = [...event.currentTarget.querySelectorAll<HTMLElement>('[role=radio]')];
  const at = radios.indexOf(document.activeElement as HTMLElement);
  event.preventDefault();
  radios[(at + step + radios.length) % radios.length]?.focus();
}
