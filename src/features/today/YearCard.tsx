import { todayTexts } from '#texts/today.ts';
import { EmptyState } from '#ui/EmptyState.tsx';
import type { YearSum } from './year-sum.ts';

/** «Lo que va sumando este año»: four counts, large; no percentages, nobody compared. */
export function YearCard({ sum }: { sum: YearSum }) {
  const { year } = todayTexts;
  const stats: [number, string][] = [
    [sum.changes, year.changes(sum.changes)],
    [sum.kept, sum.due > 0 ? year.agreements(sum.due) : year.noAgreements],
    [sum.visits, year.visits(sum.visits)],
    [sum.districts, year.districts(sum.districts)],
  ];
  const isEmpty = stats.every(([n]) => n === 0) && sum.due === 0;
  return (
    <section class="card" aria-labelledby="year">
      <h2 id="year">{year.title}</h2>
      {isEmpty ? (
        <EmptyState title={year.empty} />
      ) : (
        <ul class="stats">
          {stats.map(([n, label]) => (
            <li class="stat" key={label}>
              <b>{n}</b>
              <small>{label}</small>
            </li>
          ))}
        </ul>
      )}
    </section>
  );
}
