import { useState } from 'preact/hooks';
import { todayTexts } from '#texts/today.ts';
import { EmptyState } from '#ui/EmptyState.tsx';
import { placeToHref } from '#ui/place.ts';
import type { HalfWayItem } from './half-way-items.ts';
import { describeHalfWay } from './half-way-line.ts';

interface HalfWayCardProps {
  items: HalfWayItem[];
  names: ReadonlyMap<string, string>;
  /** Ms since 1970 by this tablet's clock. */
  now: number;
}

const firstShown = 5;

/** «Lo que quedó a medias»: each goes on where it was left, at the same field. */
export function HalfWayCard({ items, names, now }: HalfWayCardProps) {
  const [shown, setShown] = useState(firstShown);
  const { halfWay } = todayTexts;
  const rest = items.length - shown;
  return (
    <section class="card" aria-labelledby="half-way">
      <h2 id="half-way">{halfWay.title}</h2>
      {items.length === 0 ? <EmptyState title={halfWay.empty} /> : null}
      <ul class="rows half-way">
        {items.slice(0, shown).map((item) => {
          const { title, text } = describeHalfWay(item, names, now);
          return (
            <li key={item.id}>
              <div>
                <h3>{title}</h3>
                <small class="row-text">{text}</small>
              </div>
              <a class="btn quiet" href={placeToHref(item.place)} aria-label={halfWay.goTo(title)}>
                {halfWay.go}
              </a>
            </li>
          );
        })}
      </ul>
      {rest > 0 ? (
        <button type="button" class="btn quiet" onClick={() => setShown(items.length)}>
          {halfWay.more(rest)}
        </button>
      ) : null}
    </section>
  );
}
