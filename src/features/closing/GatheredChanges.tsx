import { cardOf } from '#cards/card-of.ts';
import { joinParts } from '#cards/card-words.ts';
import { gatheredRow, inOrderNoticed } from '#domain/closing.ts';
import type { RecordView } from '#domain/record.ts';
import { textOf } from '#domain/record-edit.ts';
import type { FormSession } from '#form/form-session.ts';
import { closingTexts } from '#texts/closing.ts';
import { formatDateWithYear } from '#texts/dates.ts';
import { Icon } from '#ui/Icon.tsx';
import { type Place, placeToHref } from '#ui/place.ts';
import { GatheredChange } from './GatheredChange.tsx';

interface GatheredChangesProps {
  /** The list in the closing. */
  path: string;
  session: FormSession;
  /** Small changes of the plan. */
  changes: readonly RecordView[];
  today: string;
  addPlace: Place;
}

/** The small changes of the plan, gathered by themselves: each is told in the closing or not, with what it meant. */
export function GatheredChanges({ path, session, changes, today, addPlace }: GatheredChangesProps) {
  const { changes: texts } = closingTexts;
  const chosen = session.rows(path).value;
  const known = inOrderNoticed(changes);
  // A change that was deleted since, or has not arrived here, still stands in the closing that told it.
  const elsewhere = chosen.filter((key) => !known.some(({ id }) => id === key));
  const all = known.length + elsewhere.length;
  const choose = (change: RecordView, on: boolean) => {
    if (!on) session.removeRow(`${path}/${change.id}`);
    else {
      const order = String(known.indexOf(change) + 1).padStart(4, '0');
      for (const [at, value] of Object.entries(gatheredRow(change, order))) session.set(at, value);
    }
  };
  return (
    <div class="gathered">
      {all === 0 ? (
        <p class="muted">{texts.none}</p>
      ) : (
        <p class="muted">
          {texts.help} <b>{texts.counted(chosen.length, all)}</b>
        </p>
      )}
      <ul>
        {known.map((change) => {
          const card = cardOf(change, { today, nameOf: () => undefined });
          return (
            <GatheredChange
              key={change.id}
              what={card.title}
              about={joinParts([card.date && formatDateWithYear(card.date), card.line])}
              chip={card.chip}
              path={`${path}/${change.id}`}
              session={session}
              isChosen={chosen.includes(change.id)}
              onChoose={(on) => choose(change, on)}
            />
          );
        })}
        {elsewhere.map((key) => (
          <GatheredChange
            key={key}
            what={textOf(session.value(`${path}/${key}/what`).value)}
            about={texts.gone}
            path={`${path}/${key}`}
            session={session}
            isChosen
            onChoose={() => session.removeRow(`${path}/${key}`)}
          />
        ))}
      </ul>
      <a class="btn quiet" href={placeToHref(addPlace)}>
        <Icon name="plus" />
        {texts.add}
      </a>
    </div>
  );
}
