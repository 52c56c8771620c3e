import { textOf } from '#domain/record-edit.ts';
import { suggestedCriteria } from '#domain/suggested-criteria.ts';
import { ReferenceInput } from '#form/inputs/ReferenceInput.tsx';
import type { Lookups } from '#form/lookups.ts';
import type { SlotProps } from '#form/record-form-props.ts';
import type { AyniDatabase } from '#store/database.ts';
import { listOfInstitution } from '#store/list-institutions.ts';
import { assistancesTexts } from '#texts/assistances.ts';
import { formatDateWithYear } from '#texts/dates.ts';
import { Icon } from '#ui/Icon.tsx';
import { useLive } from '#ui/use-live.ts';
import { useNames } from '../use-names.ts';

interface CriteriaInputProps extends SlotProps {
  db: AyniDatabase;
  lookups: Pick<Lookups, 'label'>;
}

/** Criteria that the plan wants to move; what the latest diagnosis agreed low is offered, never put in by itself. */
export function CriteriaInput({ session, db, lookups, ...input }: CriteriaInputProps) {
  const { composer: texts } = assistancesTexts;
  const institution = textOf(session.value('institution').value);
  const areas = session.value('areas').value;
  const value = session.value(input.path).value;
  const chosen = Array.isArray(value) ? value.map(textOf) : [];
  const assessments = useLive(
    () => (institution ? listOfInstitution(db, 'assessment', institution) : []),
    [db, institution],
  );
  const suggested = suggestedCriteria(
    (assessments ?? []).map(({ values }) => values),
    Array.isArray(areas) ? areas.map(textOf) : [],
  );
  const left = suggested?.criteria.filter((criterion) => !chosen.includes(criterion)) ?? [];
  const names = useNames(lookups, 'criterion', left);
  return (
    <>
      <ReferenceInput {...input} />
      {suggested && left.length > 0 && !input.disabled ? (
        <div class="note">
          <p>{texts.suggested(formatDateWithYear(suggested.assessedOn))}</p>
          <p class="btns">
            {left.map((criterion) => (
              <button
                key={criterion}
                type="button"
                class="btn quiet"
                onClick={() => session.set(input.path, [...chosen, criterion])}
              >
                <Icon name="plus" />
                {names.get(criterion) ?? criterion}
              </button>
            ))}
          </p>
          <small>{texts.suggestedHelp}</small>
        </div>
      ) : null}
    </>
  );
}
