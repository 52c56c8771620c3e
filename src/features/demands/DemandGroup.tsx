import { useState } from 'preact/hooks';
import type { Card } from '#cards/card.ts';
import { joinParts } from '#cards/card-words.ts';
import { formatDateWithYear } from '#texts/dates.ts';
import { demandsTexts as texts } from '#texts/demands.ts';
import { placeToHref } from '#ui/place.ts';
import '#cards/card-row.css';

interface DemandGroupProps {
  id: string;
  title: string;
  rows: readonly { id: string; card: Card }[];
}

const firstShown = 20;

/** The needs of one state, each a line that leads to it. */
export function DemandGroup({ id, title, rows }: DemandGroupProps) {
  const [shown, setShown] = useState(firstShown);
  const rest = rows.length - shown;
  return (
    <section class="card" aria-labelledby={`demands-${id}`}>
      <h2 id={`demands-${id}`}>
        {title} <small>{rows.length}</small>
      </h2>
      <ul class="rows demand-rows">
        {rows.slice(0, shown).map(({ id: demand, card }) => (
          <li key={demand}>
            <h3>
              <a class="row-link" href={placeToHref({ to: 'demand', id: demand })}>
                {card.title}
              </a>
            </h3>
            <small class="row-text">
              {joinParts([card.date && formatDateWithYear(card.date), card.institution, card.line])}
            </small>
          </li>
        ))}
      </ul>
      {rest > 0 ? (
        <button type="button" class="btn quiet" onClick={() => setShown(shown + firstShown)}>
          {texts.more(rest)}
        </button>
      ) : null}
    </section>
  );
}
