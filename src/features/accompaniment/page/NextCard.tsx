import { authorityChangeAhead, isAccompanimentOpen, nextContactOn } from '#domain/accompaniment.ts';
import { daysBetween } from '#domain/calendar-date.ts';
import { newestFirst } from '#domain/check-in.ts';
import { textOf, type Values } from '#domain/record-edit.ts';
import { accompanimentTexts as texts } from '#texts/accompaniment.ts';
import { formatLongDate } from '#texts/dates.ts';
import { type Place, placeToHref } from '#ui/place.ts';

interface NextCardProps {
  id: string;
  opening: Values;
  checkIns: readonly Values[];
  today: string;
  newId: () => string;
  open: (place: Place) => void;
}

const answers = ['yes', 'no', 'unknown'] as const;

/** What comes next: when, how a contact begins, new needs, and the way to the closing. */
export function NextCard({ id, opening, checkIns, today, newId, open }: NextCardProps) {
  const { next } = texts;
  const isOpen = isAccompanimentOpen(opening);
  const change = isOpen ? authorityChangeAhead(today) : undefined;
  const support = textOf(newestFirst(checkIns)[0]?.agreedSupport).trim();
  const demand: Place = {
    to: 'demand',
    id: newId(),
    institution: textOf(opening.institution) || undefined,
    plan: textOf(opening.plan) || undefined,
  };
  return (
    <section class="card use-next" aria-labelledby="use-next">
      <h2 id="use-next">{next.title}</h2>
      <When opening={opening} checkIns={checkIns} today={today} />
      {isOpen && support ? (
        <p>
          <b>{next.support}</b> {support}
        </p>
      ) : null}
      {change ? <p class="warn">{texts.authorityChange(dayWords(change, today))}</p> : null}
      {isOpen ? (
        <fieldset>
          <legend>{next.beginHelp}</legend>
          <div class="btns">
            {answers.map((samePerson) => (
              <button
                key={samePerson}
                type="button"
                class="btn quiet"
                onClick={() => open({ to: 'check-in', id: newId(), accompaniment: id, samePerson })}
              >
                {next.same[samePerson]}
              </button>
            ))}
          </div>
        </fieldset>
      ) : null}
      <div class="btns">
        <a class="btn quiet" href={placeToHref(demand)}>
          {next.demand}
        </a>
        <a class="btn quiet" href={placeToHref({ to: 'accompaniment-closing', id })}>
          {isOpen ? next.close : next.seeClosing}
        </a>
      </div>
    </section>
  );
}

function When({ opening, checkIns, today }: Pick<NextCardProps, 'opening' | 'checkIns' | 'today'>) {
  const { next } = texts;
  if (!isAccompanimentOpen(opening)) {
    const closedOn = textOf(opening.closedOn);
    return <p>{closedOn ? next.closed(dayWords(closedOn, today)) : next.closedUndated}</p>;
  }
  const date = nextContactOn(opening, checkIns);
  if (!date) return checkIns.length > 0 ? <p>{next.none}</p> : null;
  const isWritten = newestFirst(checkIns)[0]?.nextContactOn === date;
  const occasion = textOf(opening.occasion);
  const cadence = occasion === 'quarter' || occasion === 'year' ? next.cadence[occasion] : next.cadence.weeks;
  const late = daysBetween(date, today);
  if (late > 0) return <p class="warn">{next.overdue(dayWords(date, today), late)}</p>;
  return (
    <div>
      <p>
        {isWritten ? next.written : next.proposed} <b>{dayWords(date, today)}</b>
      </p>
      {isWritten ? null : <p class="muted">{cadence}</p>}
    </div>
  );
}

/** A day of another year says its year: the next occasion of use may be twelve months away. */
function dayWords(date: string, today: string): string {
  const words = formatLongDate(date);
  return date.slice(0, 4) === today.slice(0, 4) ? words : texts.ofYear(words, date.slice(0, 4));
}
