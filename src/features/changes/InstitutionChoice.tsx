import { useId, useState } from 'preact/hooks';
import type { Field } from '#domain/instruments/instrument.ts';
import type { RecordView } from '#domain/record.ts';
import { textOf } from '#domain/record-edit.ts';
import { answer, useForm } from '#form/form-context.ts';
import { ReferenceInput } from '#form/inputs/ReferenceInput.tsx';
import { changesTexts as texts } from '#texts/changes.ts';
import { Choices } from '#ui/Choices.tsx';

interface InstitutionChoiceProps {
  field: Field;
  path: string;
  /** The likeliest on top. */
  institutions: readonly RecordView[];
}

const atHand = 5;

/** The likeliest institutions to touch, and the search over all of them one tap away. */
export function InstitutionChoice({ field, path, institutions }: InstitutionChoiceProps) {
  const form = useForm();
  const id = useId();
  const [searching, setSearching] = useState(false);
  const chosen = textOf(form.session.value(path).value);
  const near = institutions.slice(0, atHand);
  const disabled = form.session.readOnly.value;
  const isFar = chosen !== '' && !near.some((each) => each.id === chosen);
  return (
    <>
      <span id={`${id}-label`} class="unseen">
        {field.label}
      </span>
      <Choices
        labelledBy={`${id}-label`}
        options={near.map((each) => ({ value: each.id, label: textOf(each.values.name) }))}
        chosen={chosen && !isFar ? [chosen] : []}
        disabled={disabled}
        onChange={([next]) => answer(form, path, next)}
      />
      {searching || isFar ? (
        <ReferenceInput
          field={field}
          path={path}
          control={`${id}-in`}
          labelledBy={`${id}-label`}
          describedBy=""
          disabled={disabled}
          invalid={false}
        />
      ) : (
        <button
          type="button"
          class="btn quiet other-institution"
          disabled={disabled}
          onClick={() => setSearching(true)}
        >
          {texts.otherInstitution}
        </button>
      )}
    </>
  );
}
