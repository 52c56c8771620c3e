import { useId } from 'preact/hooks';
import type { ExpertAnswers } from '#domain/expert.ts';
import { expertInstrument } from '#domain/instruments/forms/expert-instrument.ts';
import { demandsTexts } from '#texts/demands.ts';
import { Choices } from '#ui/Choices.tsx';
import { GrowingText } from '#ui/GrowingText.tsx';

export const noAnswers: ExpertAnswers = {
  consent: undefined,
  howConsented: '',
  type: '',
  name: '',
  knowledge: '',
  contact: '',
};

interface NewExpertProps {
  answers: ExpertAnswers;
  onChange: (answers: ExpertAnswers) => void;
}

/** Consent first: the name is asked only after a yes, and a no forgets it. Nothing of it is kept before it is saved. */
export function NewExpert({ answers, onChange }: NewExpertProps) {
  const { expert: texts } = demandsTexts;
  const id = useId();
  const set = (part: Partial<ExpertAnswers>) => onChange({ ...answers, ...part });
  const choice = (field: 'type' | 'howConsented') => (
    <div>
      <span id={`${id}-${field}`} class="field-label">
        {labelOf(field)}
      </span>
      <Choices
        labelledBy={`${id}-${field}`}
        options={optionsOf(field)}
        chosen={answers[field] ? [answers[field]] : []}
        onChange={([next]) => set({ [field]: next ?? '' })}
      />
    </div>
  );
  return (
    <>
      <div>
        <span id={`${id}-consent`} class="field-label">
          {labelOf('consent')}
        </span>
        <Choices
          labelledBy={`${id}-consent`}
          options={[
            { value: 'yes', label: texts.yes },
            { value: 'no', label: texts.no },
          ]}
          chosen={answers.consent === undefined ? [] : [answers.consent ? 'yes' : 'no']}
          onChange={([next]) =>
            onChange({
              ...(next === 'yes' ? answers : noAnswers),
              consent: next === undefined ? undefined : next === 'yes',
            })
          }
        />
        {answers.consent === false ? <p class="note">{texts.refused}</p> : null}
      </div>
      {answers.consent ? (
        <>
          {choice('howConsented')}
          {choice('type')}
          <div>
            <label for={`${id}-name`}>{labelOf('name')}</label>
            <input
              id={`${id}-name`}
              value={answers.name}
              maxLength={200}
              onInput={(event) => set({ name: event.currentTarget.value })}
            />
          </div>
          <div>
            <label for={`${id}-knowledge`}>{labelOf('knowledge')}</label>
            <GrowingText
              id={`${id}-knowledge`}
              value={answers.knowledge}
              onInput={(event) => set({ knowledge: event.currentTarget.value })}
            />
          </div>
          <div>
            <label for={`${id}-contact`}>{labelOf('contact')}</label>
            <input
              id={`${id}-contact`}
              value={answers.contact}
              maxLength={200}
              onInput={(event) => set({ contact: event.currentTarget.value })}
            />
          </div>
        </>
      ) : null}
    </>
  );
}

const fields = expertInstrument.sections.flatMap((section) => section.fields);

function labelOf(id: string): string {
  return fields.find((field) => field.id === id)?.label ?? id;
}

function optionsOf(id: string) {
  const options = fields.find((field) => field.id === id)?.options ?? [];
  return options.map(({ value, label }) => ({ value: String(value), label }));
}
