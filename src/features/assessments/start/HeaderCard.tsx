import { useId } from 'preact/hooks';
import { assessmentInstrument } from '#domain/instruments/forms/assessment-instrument.ts';
import { textOf } from '#domain/record-edit.ts';
import { assessmentsTexts as texts } from '#texts/assessments.ts';
import { Choices } from '#ui/Choices.tsx';
import type { AssessmentSession } from '../assessment-session.ts';
import { MissingMark } from './MissingMark.tsx';

/** Options of a choice of the header, word for word as the instrument has them. */
function optionsOf(id: string): { value: string; label: string }[] {
  const field = assessmentInstrument.sections.flatMap((section) => section.fields).find((each) => each.id === id);
  return (field?.options ?? []).map(({ value, label }) => ({ value: String(value), label }));
}

/** Who speaks for the team, when, at which moment. */
export function HeaderCard({ assessment, missing }: { assessment: AssessmentSession; missing: ReadonlySet<string> }) {
  const id = useId();
  const values = assessment.values();
  const choice = (field: 'moment' | 'howTeamAnswers', label: string) => (
    <div data-path={field}>
      <p class="question" id={`${id}-${field}`}>
        {label} <MissingMark missing={missing} field={field} />
      </p>
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
      <label data-path="team">
        <span>
          {texts.who} <MissingMark missing={missing} field="team" />
        </span>
        <small>{texts.whoHelp}</small>
        <input value={textOf(values.team)} onInput={(event) => assessment.set('team', event.currentTarget.value)} />
      </label>
      <label data-path="assessedOn">
        <span>
          {texts.when} <MissingMark missing={missing} field="assessedOn" />
        </span>
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
