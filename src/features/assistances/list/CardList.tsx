import { useState } from 'preact/hooks';
import type { Card } from '#cards/card.ts';
import { assistancesTexts } from '#texts/assistances.ts';
import { Chip } from '#ui/Chip.tsx';
import { type Place, placeToHref } from '#ui/place.ts';
import '#cards/card-row.css';
import './CardList.css';

export interface CardRow {
  id: string;
  card: Card;
  place: Place;
}

interface CardListProps {
  rows: readonly CardRow[];
  first?: number;
  /** The chip below the words, for a narrow column. */
  stacked?: boolean;
}

const firstShown = 30;

/** Records as lines that lead to them; the first 30, more on request. */
export function CardList({ rows, first = firstShown, stacked }: CardListProps) {
  const [shown, setShown] = useState(first);
  const rest = rows.length - shown;
  return (
    <>
      <ul class={stacked ? 'rows card-list stacked' : 'rows card-list'}>
        {rows.slice(0, shown).map(({ id, card, place }) => (
          <li key={id}>
            <div>
              <h3>
                <a class="row-link" href={placeToHref(place)}>
                  {card.title}
                </a>
              </h3>
              {card.line ? <small class="row-text">{card.line}</small> : null}
            </div>
            {card.chip ? <Chip tone={card.chip.tone}>{card.chip.text}</Chip> : null}
          </li>
        ))}
      </ul>
      {rest > 0 ? (
        <button type="button" class="btn quiet" onClick={() => setShown(shown + Math.max(first, firstShown))}>
          {assistancesTexts.more(rest)}
        </button>
      ) : null}
    </>
  );
}
