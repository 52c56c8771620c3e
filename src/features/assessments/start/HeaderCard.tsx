import { useId } from 'preact/hooks';
import { assessmentInstrument } from '#domain/instruments/forms/assessment-instrument.ts';
import { textOf } from '#domain/record-edit.ts';
import { assessmentsTexts as texts } from '#texts/assessments.ts';
import { Choices } from '#ui/Choices.tsx';
import type { AssessmentSession } from '../assessment-session.ts';

/** Options of a choice of the header, word for word as the instrument has them. */
function optionsOf(id: string): { value: string; label: string }[] {
  const field = assessmentInstrument.sections.flatMap((section) => section.fields).find((each) => each.id === id);
  return (field?.options ?? []).map(({ value, label }) => ({ value: String(value), label }));
}

/** Who speaks for the team, when, at which moment. */
export function HeaderCard({ assessment }: { assessment: AssessmentSession }) {
  const id = useId();
  const values = assessment.values();
  const choice = (field: 'moment' | 'howTeamAnswers', label: string) => (
    <div>
      <h3 id={`${id}-${field}`}>{label}</h3>
      <Choices
        labelledBy={`${id}-${field}`}
        options={optionsOf(field)}
        chosen={[textOf(values[field])]}
        onChange={([next]) => assessment.set(field, next)}
      />
    </div>
  );
  return (
    <section class="card assessment-header">
      <label>
        {texts.who} <small>{texts.whoHelp}</small>
        <input value={textOf(values.team)} onInput={(event) => assessment.set('team', event.currentTarget.value)} />
      </label>
      <label>
        {texts.when}
        <input
          type="date"
          value={textOf(values.assessedOn)}
          onInput={(event) => assessment.set('assessedOn', event.currentTarget.value || undefined)}
        />
      </label>
      {choice('moment', texts.moment)}
      {choice('howTeamAnswers', texts.how)}
    </section>
  );
}
