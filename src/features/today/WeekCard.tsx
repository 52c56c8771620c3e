import { useState } from 'preact/hooks';
import { dayOfMonth, monthShort, weekdayShort } from '#texts/dates.ts';
import { todayTexts } from '#texts/today.ts';
import { Chip } from '#ui/Chip.tsx';
import { EmptyState } from '#ui/EmptyState.tsx';
import { placeToHref } from '#ui/place.ts';
import type { TodayRecords } from './read-today.ts';
import type { WeekItem } from './week-items.ts';
import { describeWeekItem } from './week-line.ts';

const firstShown = 8;
// On a phone what was left half-way comes below: it must stay within reach.
const firstShownOnPhone = 4;

/** «Esta semana»: overdue first, then day by day; each line is the way to its record. */
export function WeekCard({ items, records, today }: { items: WeekItem[]; records: TodayRecords; today: string }) {
  const [shown, setShown] = useState(() => (matchMedia('(max-width: 560px)').matches ? firstShownOnPhone : firstShown));
  const { week } = todayTexts;
  const rest = items.length - shown;
  return (
    <section class="card" aria-labelledby="week">
      <h2 id="week">{week.title}</h2>
      {items.length === 0 ? (
        <EmptyState title={week.empty}>
          <p class="muted">{week.emptyHelp}</p>
        </EmptyState>
      ) : (
        <ul class="rows">
          {items.slice(0, shown).map((item) => {
            const line = describeWeekItem(item, records, today);
            return (
              <li key={`${item.what} ${item.record.id}`}>
                <div class="day">
                  <small>{item.overdueDays > 6 ? monthShort(item.date) : weekdayShort(item.date)}</small>
                  <b>{dayOfMonth(item.date)}</b>
                </div>
                <div>
                  <h3>
                    <a class="row-link" href={placeToHref(line.place)}>
                      {line.title}
                    </a>
                  </h3>
                  {line.text ? <small class="row-text">{line.text}</small> : null}
                </div>
                <Chip tone={line.chip.tone}>{line.chip.text}</Chip>
              </li>
            );
          })}
        </ul>
      )}
      {rest > 0 ? (
        <button type="button" class="btn quiet" onClick={() => setShown(items.length)}>
          {week.more(rest)}
        </button>
      ) : null}
    </section>
  );
}
