import type { MilestoneAhead } from '#domain/milestones.ts';
import { formatDateWithYear, formatShortDate } from '#texts/dates.ts';
import { todayTexts } from '#texts/today.ts';
import { Chip } from '#ui/Chip.tsx';

/** What the budget year asks for next; a date that no norm fixes says that it is still to be confirmed. */
export function MilestonesCard({ milestones, today }: { milestones: readonly MilestoneAhead[]; today: string }) {
  const texts = todayTexts.milestones;
  if (milestones.length === 0) return null;
  return (
    <section class="card" aria-labelledby="milestones">
      <h2 id="milestones">{texts.title}</h2>
      <ul class="rows half-way">
        {milestones.map(({ milestone, from, to, isNow }) => (
          <li key={milestone.value}>
            <div>
              <h3>{milestone.label}</h3>
              <small class="row-text">
                {isNow
                  ? texts.until(day(to, today))
                  : from === to
                    ? day(from, today)
                    : texts.fromTo(day(from, today), day(to, today))}
                {milestone.verified ? null : ` · ${texts.unverified}`}
              </small>
            </div>
            {isNow ? <Chip tone="wait">{texts.now}</Chip> : null}
          </li>
        ))}
      </ul>
    </section>
  );
}

function day(date: string, today: string): string {
  return date.slice(0, 4) === today.slice(0, 4) ? formatShortDate(date) : formatDateWithYear(date);
}
