import { useId, useState } from 'preact/hooks';
import { uiTexts } from '#texts/ui.ts';
import './Choices.css';

export interface Choice {
  value: string;
  label: string;
  help?: string;
}

interface ChoicesProps {
  /** Ids of the elements that name and describe the group. */
  labelledBy: string;
  describedBy?: string;
  options: readonly Choice[];
  chosen: readonly string[];
  /** One of them (a second tap on it takes it back) or several. */
  many?: boolean;
  /** Most that may be chosen; the one too many is refused with a sentence, never silently. */
  max?: number;
  disabled?: boolean;
  onChange: (chosen: string[]) => void;
}

/** Answers to touch: real radios or check boxes in the shape of chips, with a ✓ besides the colour. */
export function Choices({ labelledBy, describedBy, options, chosen, many, max, disabled, onChange }: ChoicesProps) {
  const id = useId();
  const [refused, setRefused] = useState(false);
  const full = many && max !== undefined && chosen.length >= max;
  const toggle = (value: string) => {
    const has = chosen.includes(value);
    if (!has && full) return setRefused(true);
    setRefused(false);
    if (has) onChange(chosen.filter((each) => each !== value));
    else onChange(many ? [...chosen, value] : [value]);
  };
  return (
    <div>
      {/* biome-ignore lint/a11y/useAriaPropsSupportedByRole: both roles take a name and a description */}
      <div
        class="choices"
        role={many ? 'group' : 'radiogroup'}
        aria-labelledby={labelledBy}
        aria-describedby={describedBy}
      >
        {options.map((option) => {
          const checked = chosen.includes(option.value);
          return (
            <label class={checked ? 'choice on' : 'choice'} key={option.value}>
              <input
                type={many ? 'checkbox' : 'radio'}
                name={id}
                class="cover"
                checked={checked}
                disabled={disabled}
                onClick={(event) => {
                  // A radio already on gives no change event: a second tap takes the answer back.
                  if (!many && checked) toggle(option.value);
                  // One too many never shows as chosen, not even until the next redraw.
                  if (!checked && full) event.currentTarget.checked = false;
                }}
                onChange={() => (many || !checked) && toggle(option.value)}
              />
              <span class="choice-mark" aria-hidden="true">
                {checked ? '✓' : ''}
              </span>
              <span>
                {option.label}
                {option.help ? <small>{option.help}</small> : null}
              </span>
            </label>
          );
        })}
      </div>
      <p class="choices-said" role="status">
        {refused && full ? uiTexts.maxReached(max) : ''}
      </p>
    </div>
  );
}
