import { modalities } from '#domain/catalogues/modalities.ts';
import { ChoiceInput } from '#form/inputs/ChoiceInput.tsx';
import type { SlotProps } from '#form/record-form-props.ts';
import { assistancesTexts } from '#texts/assistances.ts';
import './composer.css';

/** One to three modalities, and beside each chosen one what it asks for. */
export function ModalitiesInput({ session, ...input }: SlotProps) {
  const { composer: texts } = assistancesTexts;
  const value = session.value(input.path).value;
  const chosen = modalities.filter((modality) => Array.isArray(value) && value.includes(modality.value));
  return (
    <>
      <ChoiceInput {...input} />
      {chosen.length > 0 ? (
        <div class="note needs" role="status">
          <b>{texts.needs}</b>
          <ul>
            {chosen.map((modality) => (
              <li key={modality.value}>
                {modality.label}: {modality.needs}
              </li>
            ))}
          </ul>
          {chosen.length > 1 ? <p>{texts.why}</p> : null}
        </div>
      ) : null}
    </>
  );
}
