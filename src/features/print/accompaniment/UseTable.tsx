import { daysBetween, isCalendarDate } from '#domain/calendar-date.ts';
import { contactOn } from '#domain/check-in.ts';
import { scaleById } from '#domain/instruments/scales.ts';
import { printableUse } from '#domain/printable.ts';
import { textOf, type Values } from '#domain/record-edit.ts';
import { type UseLevel, type UseRating, useLevelOf } from '#domain/use-levels.ts';
import { formatDateWithYear } from '#texts/dates.ts';
import { printRecordTexts } from '#texts/print-records.ts';
import { SheetTable } from '../frame/SheetTable.tsx';
import './UseTable.css';

const { accompaniment: texts } = printRecordTexts;

interface Moment {
  date: string;
  when: string;
  use: UseRating;
  shows: string;
}

/** The use over time: a line for each moment, a column for each level. Voices only where both sides shared them. */
export function UseTable({ opening, contacts }: { opening: Values; contacts: readonly Values[] }) {
  const levels = scaleById('use').levels.flatMap(({ value, label }) => {
    const level = useLevelOf(value);
    return level === undefined ? [] : [{ level, label }];
  });
  const moments = momentsOf(opening, contacts);
  if (moments.length === 0) return <p>{texts.none}</p>;
  const hasVoices = moments.some(({ use }) => use.team !== undefined || use.assistant !== undefined);
  return (
    <>
      <SheetTable
        class="use-table"
        columns={[
          [texts.columns.date, '30mm'],
          ...levels.map(({ level }): [number, string] => [level, '8mm']),
          [texts.columns.shows],
        ]}
        rows={moments.map(({ date, when, use, shows }, i) => ({
          key: String(i),
          cells: [
            <>
              {date}
              <br />
              <small>{when}</small>
            </>,
            ...levels.map(({ level }) => <Standing key={level} use={use} level={level} />),
            shows,
          ],
        }))}
      />
      <p>
        <small>
          {levels.map(({ level, label }) => `${level} ${label}`).join(' · ')}. {texts.legend}{' '}
          {hasVoices ? texts.legendVoices : ''}
        </small>
      </p>
    </>
  );
}

/** Who stands on a level. The point is drawn, not a colour nor a character: every printer has it. */
function Standing({ use, level }: { use: UseRating; level: UseLevel }) {
  return (
    <span class="use-standing">
      {use.agreed === level ? (
        <svg class="use-point" viewBox="0 0 10 10" role="img" aria-label={texts.agreed}>
          <circle cx="5" cy="5" r="4.5" />
        </svg>
      ) : null}
      {use.team === level ? <b>{texts.voices.team}</b> : null}
      {use.assistant === level ? <b>{texts.voices.assistant}</b> : null}
    </span>
  );
}

function momentsOf(opening: Values, contacts: readonly Values[]): Moment[] {
  const startsOn = isCalendarDate(opening.startsOn) ? opening.startsOn : '';
  const initial = useLevelOf(opening.initialUse);
  const start = { date: dateWords(startsOn), when: texts.start, use: { agreed: initial }, shows: '' };
  const later = contacts.map((values) => {
    const [on, use] = [contactOn(values), printableUse(values)];
    const weeks = startsOn && on ? Math.max(0, Math.round(daysBetween(startsOn, on) / 7)) : undefined;
    return {
      date: dateWords(on),
      when: weeks === undefined ? '' : texts.weeks(weeks),
      use,
      shows: showsOf(values, use),
    };
  });
  return initial === undefined ? later : [start, ...later];
}

const dateWords = (date: string) => (date ? formatDateWithYear(date) : texts.undated);

function showsOf(values: Values, { result }: UseRating): string {
  if (result === 'agreed') return textOf(values.evidence).trim();
  const differs = textOf(values.useDisagreement).trim();
  if (result === 'disagreement') return differs ? texts.differIn(differs) : texts.differ;
  return texts.noLevel;
}
