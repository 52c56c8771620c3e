import { assessmentsTexts as texts } from '#texts/assessments.ts';
import '#ui/Levels.css';
import './SealingLevels.css';

interface SealingLevelsProps {
  label: string;
  /** What is described at levels 1 to 4 of the criterion. */
  levels: readonly string[];
  onGive: (level: 1 | 2 | 3 | 4) => void;
}

const values = [1, 2, 3, 4] as const;
const steps: Record<string, number> = { ArrowRight: 1, ArrowDown: 1, ArrowLeft: -1, ArrowUp: -1 };

/**
 * The four described levels of a voice that is about to be sealed. Arrows walk, space or enter gives: a native radio
 * would give, and so seal, at each arrow. It shows nothing chosen, because what is chosen is gone from the screen.
 */
export function SealingLevels({ label, levels, onGive }: SealingLevelsProps) {
  return (
    <div class="levels" role="radiogroup" aria-label={label} onKeyDown={walk}>
      {values.map((level) => (
        // biome-ignore lint/a11y/useSemanticElements: a native radio chooses while walking with the arrows
        <button
          key={level}
          type="button"
          role="radio"
          class="level level-button"
          aria-checked="false"
          tabIndex={level === 1 ? 0 : -1}
          onClick={() => onGive(level)}
        >
          <b>
            {level} · {texts.levels[level]}
          </b>
          <span class="level-text">{levels[level - 1]}</span>
        </button>
      ))}
    </div>
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
