import { textOf } from '#domain/record-edit.ts';
import { formatDateWithYear } from '#texts/dates.ts';
import { todayTexts } from '#texts/today.ts';
import { Chip } from '#ui/Chip.tsx';
import { placeToHref } from '#ui/place.ts';
import type { Unvisited } from './long-unvisited.ts';

const shown = 6;

/** Institutions with a plan on its way that nobody visited for long; absent when there are none. */
export function UnvisitedCard({ unvisited }: { unvisited: Unvisited[] }) {
  const texts = todayTexts.unvisited;
  if (unvisited.length === 0) return null;
  return (
    <section class="card" aria-labelledby="unvisited">
      <h2 id="unvisited">{texts.title}</h2>
      <ul class="rows half-way">
        {unvisited.slice(0, shown).map(({ institution, lastOn, days }) => (
          <li key={institution.id}>
            <div>
              <h3>
                <a class="row-link" href={placeToHref({ to: 'institution', id: institution.id })}>
                  {textOf(institution.values.name)}
                </a>
              </h3>
              <small class="row-text">{lastOn ? texts.since(formatDateWithYear(lastOn)) : texts.never}</small>
            </div>
            <Chip tone="wait">{texts.days(days)}</Chip>
          </li>
        ))}
      </ul>
    </section>
  );
}
