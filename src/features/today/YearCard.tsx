import { todayTexts } from '#texts/today.ts';
import { EmptyState } from '#ui/EmptyState.tsx';
import { Icon } from '#ui/Icon.tsx';
import type { YearSum } from './year-sum.ts';

interface YearCardProps {
  /** Undefined while it is counted: its place is kept. */
  sum: YearSum | undefined;
  /** Absent for who writes nothing in a region. */
  onChange?: () => void;
}

/** «Lo que va sumando este año»: four counts, large; no percentages, nobody compared. */
export function YearCard({ sum, onChange }: YearCardProps) {
  const { year } = todayTexts;
  return (
    <section class="card year" aria-labelledby="year" aria-busy={sum === undefined}>
      <h2 id="year">{year.title}</h2>
      {onChange ? (
        <button type="button" class="btn quiet new-change" onClick={onChange}>
          <Icon name="plus" />
          {todayTexts.newChange}
        </button>
      ) : null}
      {sum && sum.changes + sum.due + sum.visits + sum.accompaniments === 0 ? (
        <EmptyState title={year.empty} />
      ) : (
        <ul class="stats">
          {(sum ? statsOf(sum) : []).map(([n, label]) => (
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

function statsOf(sum: YearSum): [number | string, string][] {
  const { year } = todayTexts;
  return [
    [sum.changes, year.changes(sum.changes)],
    [sum.kept, sum.due > 0 ? year.agreements(sum.due) : year.noAgreements],
    sum.accompaniments > 0 ? [sum.capacities, year.capacities(sum.capacities)] : [sum.visits, year.visits(sum.visits)],
    sum.knownRuralDistricts > 0
      ? [year.outOf(sum.ruralDistricts, sum.knownRuralDistricts), year.ruralDistricts]
      : [sum.districts, year.districts(sum.districts)],
  ];
}
