import type { ComponentChildren } from 'preact';
import { useId } from 'preact/hooks';
import { uiTexts } from '#texts/ui.ts';
import './Levels.css';

/** Value of a level as an instrument keeps it. */
export type LevelValue = string | number;

export interface Level {
  value: LevelValue;
  label: string;
  description?: string;
}

interface LevelsProps {
  labelledBy: string;
  describedBy?: string;
  levels: readonly Level[];
  /** Answers beside the levels («No aplica», «Falta evidencia»), shown as chips below. */
  special?: readonly Level[];
  value: LevelValue | undefined;
  disabled?: boolean;
  /** Levels that each side gave, once both may be seen: circle of clay for the team, square of lake for who assists. */
  voices?: { team?: LevelValue; assistant?: LevelValue };
  /** How the chosen level is shown: as an own answer, or as what was agreed (leaf). */
  tone?: 'answer' | 'agreed';
  /** Undefined takes the answer back. */
  onChange: (value: LevelValue | undefined) => void;
}

/** A described scale: one card a level, every description in sight, a real radio in each. */
export function Levels(props: LevelsProps) {
  const {
    labelledBy,
    describedBy,
    levels,
    special = [],
    value,
    disabled,
    voices = {},
    tone = 'answer',
    onChange,
  } = props;
  const name = useId();
  const described = levels.some((level) => level.description);
  const card = (level: Level, className: string, children: ComponentChildren) => (
    <label class={level.value === value ? `${className} on` : className} key={level.value}>
      <input
        type="radio"
        class="cover"
        name={name}
        checked={level.value === value}
        disabled={disabled}
        onClick={() => level.value === value && onChange(undefined)}
        onChange={() => level.value !== value && onChange(level.value)}
      />
      {children}
    </label>
  );
  const mark = (level: Level) => (level.value === value ? <span aria-hidden="true">✓ </span> : null);
  return (
    <div class="levels-box" role="radiogroup" aria-labelledby={labelledBy} aria-describedby={describedBy}>
      <div class={described ? 'levels' : 'levels plain'} style={{ '--count': Math.min(levels.length, 4) }}>
        {levels.map((level) =>
          card(
            level,
            tone === 'agreed' ? 'level agreed' : 'level',
            <>
              <b>
                {mark(level)}
                {typeof level.value === 'number' ? `${level.value} · ` : ''}
                {level.label}
              </b>
              {level.description ? <span class="level-text">{level.description}</span> : null}
              <Voices of={voices} at={level.value} />
            </>,
          ),
        )}
      </div>
      {special.length > 0 ? (
        <div class="choices">
          {special.map((level) =>
            card(
              level,
              'choice',
              <span>
                {mark(level)}
                {level.label}
              </span>,
            ),
          )}
        </div>
      ) : null}
    </div>
  );
}

function Voices({ of, at }: { of: { team?: LevelValue; assistant?: LevelValue }; at: LevelValue }) {
  if (of.team !== at && of.assistant !== at) return null;
  return (
    <span class="voices">
      {of.team === at ? <Voice of="team" /> : null}
      {of.assistant === at ? <Voice of="assistant" /> : null}
    </span>
  );
}

/** The mark of who gave a level. */
function Voice({ of }: { of: 'team' | 'assistant' }) {
  return (
    <span class={of === 'team' ? 'voice them' : 'voice us'}>
      <span aria-hidden="true">{of === 'team' ? 'E' : 'A'}</span>
      <span class="unseen">{of === 'team' ? uiTexts.voiceOfTeam : uiTexts.voiceOfAssistant}</span>
    </span>
  );
}
