import { areasThatMatterNow } from '#domain/assessment.ts';
import { areas } from '#domain/catalogues/areas.ts';
import { assessmentsTexts as texts } from '#texts/assessments.ts';
import { MissingMark } from './MissingMark.tsx';
import './AreaChoice.css';

interface AreaChoiceProps {
  chosen: readonly string[];
  /** Areas of the plan: marked, not chosen for anybody. */
  ofPlan: readonly string[];
  missing: ReadonlySet<string>;
  onChange: (areas: string[]) => void;
}

/** The nine areas in plain words; more than three is only warned about. */
export function AreaChoice({ chosen, ofPlan, missing, onChange }: AreaChoiceProps) {
  const toggle = (area: string) =>
    onChange(chosen.includes(area) ? chosen.filter((each) => each !== area) : [...chosen, area].sort());
  return (
    <fieldset class="area-choice" data-path="areas">
      <legend>
        {texts.areasLegend} <MissingMark missing={missing} field="areas" />
      </legend>
      <p class="muted">{texts.areasHelp}</p>
      <div class="area-cards">
        {areas.map(({ value, label, help }) => (
          <label key={value} class={chosen.includes(value) ? 'area-card on' : 'area-card'}>
            <input type="checkbox" checked={chosen.includes(value)} onChange={() => toggle(value)} />
            <span>
              <b>
                {value} · {label}
              </b>
              <small>{help}</small>
              {ofPlan.includes(value) ? <small class="of-plan">{texts.areaOfPlan}</small> : null}
            </span>
          </label>
        ))}
      </div>
      {chosen.length > areasThatMatterNow.max ? (
        <p class="warn" role="status">
          {texts.tooManyAreas}
        </p>
      ) : null}
    </fieldset>
  );
}
