import { textOf } from '#domain/record-edit.ts';
import { formatDateWithYear } from '#texts/dates.ts';
import { printTexts } from '#texts/print.ts';
import { placeToHref } from '#ui/place.ts';
import type { Act } from './use-act.ts';
import './ActChoice.css';

const { act: texts } = printTexts;

/** Which agreements the act carries and on what day, beside the acts made before. Stays on the screen. */
export function ActChoice({ act }: { act: Act }) {
  const { origin, left, choose, madeOn, setMadeOn } = act;
  if (!origin) return null;
  return (
    <section class="card act-choice">
      <fieldset>
        <legend>{texts.choose}</legend>
        {origin.agreements.length === 0 ? <p class="note">{texts.none}</p> : null}
        {origin.agreements.map(({ id, values }) => (
          <label class="act-pick" key={id}>
            <input
              type="checkbox"
              checked={!left.has(id)}
              onChange={(event) => choose(id, event.currentTarget.checked)}
            />
            <span>{textOf(values.statement) || printTexts.book.noStatement}</span>
          </label>
        ))}
      </fieldset>
      <div class="act-day">
        <label for="act-day">{texts.madeOn}</label>
        <input
          id="act-day"
          type="date"
          value={madeOn}
          onChange={(event) => event.currentTarget.value && setMadeOn(event.currentTarget.value)}
        />
      </div>
      {origin.source.institution.careful ? <p class="stop">{printTexts.careful}</p> : null}
      {origin.earlier.length > 0 ? (
        <details>
          <summary>{texts.earlier}</summary>
          <ul class="act-earlier">
            {origin.earlier.map(({ id, values }) => (
              <li key={id}>
                <a href={placeToHref({ to: 'check-code', code: textOf(values.code) })}>{textOf(values.code)}</a>{' '}
                {texts.earlierLine(
                  formatDateWithYear(textOf(values.madeOn)),
                  Array.isArray(values.agreements) ? values.agreements.length : 0,
                )}
              </li>
            ))}
          </ul>
        </details>
      ) : null}
    </section>
  );
}
