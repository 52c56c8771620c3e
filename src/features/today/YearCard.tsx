import { todayTexts } from '#texts/today.ts';
import { EmptyState } from '#ui/EmptyState.tsx';
import { Icon } from '#ui/Icon.tsx';
import type { YearSum } from './year-sum.ts';

interface YearCardProps {
  sum: YearSum;
  /** Absent for who writes nothing in a region. */
  onChange?: () => void;
}

/** «Lo que va sumando este año»: four counts, large; no percentages, nobody compared. */
export function YearCard({ sum, onChange }: YearCardProps) {
  const { year } = todayTexts;
  const stats: [number | string, string][] = [
    [sum.changes, year.changes(sum.changes)],
    [sum.kept, sum.due > 0 ? year.agreements(sum.due) : year.noAgreements],
    sum.accompaniments > 0 ? [sum.capacities, year.capacities(sum.capacities)] : [sum.visits, year.visits(sum.visits)],
    sum.knownRuralDistricts > 0
      ? [year.outOf(sum.ruralDistricts, sum.knownRuralDistricts), year.ruralDistricts]
      : [sum.districts, year.districts(sum.districts)],
  ];
  const isEmpty = sum.changes + sum.due + sum.visits + sum.accompaniments === 0;
  return (
    <section class="card year" aria-labelledby="year">
      <h2 id="year">{year.title}</h2>
      {onChange ? (
        <button type="button" class="btn quiet new-change" onClick={onChange}>
          <Icon name="plus" />
          {todayTexts.newChange}
        </button>
      ) : null}
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
