import { nextMilestoneDates } from '#domain/catalogues/milestone-dates.ts';
import { textOf } from '#domain/record-edit.ts';
import { ChoiceInput } from '#form/inputs/ChoiceInput.tsx';
import type { SlotProps } from '#form/record-form-props.ts';
import { assistancesTexts } from '#texts/assistances.ts';
import { formatLongDate } from '#texts/dates.ts';
import { deadlineWords } from '../plan/plan-details.ts';
import './composer.css';

/** Deadlines of the budget year, each with its next date; the first of them can become the end of the plan in one tap. */
export function MilestonesInput({ session, today, ...input }: SlotProps & { today: string }) {
  const value = session.value(input.path).value;
  const chosen = Array.isArray(value) ? value.map(textOf) : [];
  const from = textOf(session.value('startsOn').value) || today;
  const endsOn = textOf(session.value('endsOn').value);
  const ends = [...new Set(nextMilestoneDates(chosen, from).map(({ to }) => to))].filter((day) => day !== endsOn);
  return (
    <>
      <ChoiceInput {...input} />
      {chosen.length > 0 ? (
        <div class="note" role="status">
          <ul class="deadlines">
            {chosen.map((id) => (
              <li key={id}>{deadlineWords(id, { endsOn }, from)}</li>
            ))}
          </ul>
          {input.disabled || endsOn !== '' ? null : (
            <p class="btns">
              {ends.map((day) => (
                <button key={day} type="button" class="btn quiet" onClick={() => session.set('endsOn', day)}>
                  {assistancesTexts.composer.useAsEnd(formatLongDate(day))}
                </button>
              ))}
            </p>
          )}
        </div>
      ) : null}
    </>
  );
}
