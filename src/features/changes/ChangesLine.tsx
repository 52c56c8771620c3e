import { useState } from 'preact/hooks';
import { joinParts, labelIn } from '#cards/card-words.ts';
import type { RecordView } from '#domain/record.ts';
import { textOf } from '#domain/record-edit.ts';
import { changeDirection, type YearOfChanges } from '#domain/small-change.ts';
import { cardsTexts } from '#texts/cards.ts';
import { changesTexts } from '#texts/changes.ts';
import { formatShortDate } from '#texts/dates.ts';
import { placeToHref } from '#ui/place.ts';
import { DirectionMark } from './DirectionMark.tsx';
import '#cards/card-row.css';
import './ChangesLine.css';

interface ChangesLineProps {
  years: readonly YearOfChanges<RecordView>[];
  plans: readonly RecordView[];
  people: ReadonlyMap<string, string>;
}

const atOnce = 60;

/** A stem that thickens with each change, the newest on top. Its shapes and words say the direction; nothing is counted. */
export function ChangesLine({ years, plans, people }: ChangesLineProps) {
  const [shown, setShown] = useState(atOnce);
  const { line: texts } = changesTexts;
  const all = years.reduce((sum, { changes }) => sum + changes.length, 0);
  let place = 0;
  return (
    <div class="changes-line">
      {years.map(({ year, changes }) => {
        const before = place;
        place += changes.length;
        const inSight = changes.slice(0, Math.max(0, shown - before));
        if (inSight.length === 0) return null;
        return (
          <section key={year} aria-labelledby={`year-${year}`}>
            <h2 id={`year-${year}`}>{year || texts.undated}</h2>
            <ol>
              {inSight.map((change, index) => (
                <li key={change.id} style={{ '--grown': (all - before - index) / all }}>
                  <Change change={change} plans={plans} people={people} />
                </li>
              ))}
            </ol>
          </section>
        );
      })}
      {all > shown ? (
        <button type="button" class="btn quiet" onClick={() => setShown(shown + atOnce)}>
          {texts.more(all - shown)}
        </button>
      ) : null}
    </div>
  );
}

function Change({ change, plans, people }: { change: RecordView } & Pick<ChangesLineProps, 'plans' | 'people'>) {
  const { line: texts } = changesTexts;
  const { values } = change;
  const direction = changeDirection(values);
  const day = textOf(values.noticedOn);
  const plan = plans.find(({ id }) => id === values.plan);
  const noticedBy = textOf(values.noticedBy).trim();
  const writer = people.get(change.createdBy);
  const evidence = textOf(values.evidence).trim();
  return (
    <>
      <DirectionMark direction={direction} />
      <small>
        {joinParts([
          day && formatShortDate(day),
          texts.directions[direction],
          labelIn(cardsTexts.changePlaces, textOf(values.where)),
        ])}
      </small>
      <h3>
        <a class="row-link" href={placeToHref({ to: 'change', id: change.id })}>
          {textOf(values.what).trim() || cardsTexts.untitled.change}
        </a>
      </h3>
      {evidence ? <p class="long-words">{texts.evidence(evidence)}</p> : null}
      <p class="muted">
        {joinParts([
          noticedBy && texts.noticedBy(noticedBy),
          writer && texts.wroteBy(writer),
          textOf(plan?.values.title),
        ])}
      </p>
    </>
  );
}
