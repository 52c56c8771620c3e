import type { CardContext } from '#cards/card.ts';
import { cardOf } from '#cards/card-of.ts';
import type { RecordView } from '#domain/record.ts';
import { textOf } from '#domain/record-edit.ts';
import { assistancesTexts } from '#texts/assistances.ts';
import { type Place, placeToHref } from '#ui/place.ts';
import { CardList } from './CardList.tsx';

interface AccompanimentsProps {
  accompaniments: readonly RecordView[];
  context: CardContext;
  /** The opening of a new one. */
  opening: Place;
}

/** The other, longer process that may follow an assistance: apart from its thread, with a way to open one. */
export function Accompaniments({ accompaniments, context, opening }: AccompanimentsProps) {
  const { accompaniments: texts } = assistancesTexts;
  const inOrder = [...accompaniments].sort((a, b) =>
    textOf(b.values.startsOn).localeCompare(textOf(a.values.startsOn)),
  );
  return (
    <section class="card" aria-labelledby="accompaniments">
      <h2 id="accompaniments">{texts.title}</h2>
      {inOrder.length === 0 ? (
        <p class="muted">{texts.what}</p>
      ) : (
        <CardList
          stacked
          rows={inOrder.map((record) => ({
            id: record.id,
            card: cardOf(record, context),
            place: { to: 'accompaniment', id: record.id },
          }))}
        />
      )}
      <p class="btns missing-way">
        <a class="btn quiet" href={placeToHref(opening)}>
          {texts.open}
        </a>
      </p>
    </section>
  );
}
