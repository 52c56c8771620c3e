import type { CardContext } from '#cards/card.ts';
import { cardOf } from '#cards/card-of.ts';
import { joinParts } from '#cards/card-words.ts';
import { isDemandOpen } from '#domain/demand.ts';
import type { RecordView } from '#domain/record.ts';
import { textOf } from '#domain/record-edit.ts';
import { assistancesTexts } from '#texts/assistances.ts';
import { formatDateWithYear } from '#texts/dates.ts';
import { EmptyState } from '#ui/EmptyState.tsx';
import { Icon } from '#ui/Icon.tsx';
import { type Place, placeToHref } from '#ui/place.ts';
import { CardList } from './CardList.tsx';

interface DemandsProps {
  demands: readonly RecordView[];
  context: CardContext;
  /** Where a new one is told; left out for who does not write here. */
  adding: Place | undefined;
}

const shown = 5;

/** What the people of an institution ask for, in their words: what nobody has answered first, then the newest. */
export function Demands({ demands, context, adding }: DemandsProps) {
  const { demands: texts } = assistancesTexts;
  const inOrder = [...demands].sort(
    (a, b) =>
      Number(isDemandOpen(b.values)) - Number(isDemandOpen(a.values)) ||
      textOf(b.values.heardOn).localeCompare(textOf(a.values.heardOn)),
  );
  return (
    <section class="card" aria-labelledby="demands">
      <div class="card-top">
        <h2 id="demands">{texts.title}</h2>
        <span class="grow" />
        {adding ? (
          <a class="btn quiet" href={placeToHref(adding)}>
            <Icon name="plus" />
            {texts.add}
          </a>
        ) : null}
      </div>
      {inOrder.length === 0 ? (
        <EmptyState title={texts.none} />
      ) : (
        <CardList
          stacked
          first={shown}
          rows={inOrder.map((demand) => {
            const card = cardOf(demand, context);
            return {
              id: demand.id,
              card: { ...card, line: joinParts([card.date && formatDateWithYear(card.date), card.line]) },
              place: { to: 'demand', id: demand.id },
            };
          })}
        />
      )}
    </section>
  );
}
