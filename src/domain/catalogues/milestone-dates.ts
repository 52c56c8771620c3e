import { type Milestone, milestones } from './milestones.ts';

/** When a milestone falls in one budget year: `from` and `to` are calendar dates, the same for a single day. */
export interface MilestoneDate {
  milestone: Milestone;
  from: string;
  to: string;
}

/** The next time that a milestone falls: the season that is under way counts, one that is over waits for its next year. */
export function nextMilestoneDate(milestone: Milestone, today: string): MilestoneDate | undefined {
  const first = Number(today.slice(0, 4));
  const years = milestone.onlyYears ?? [first, first + 1];
  return years
    .map((year) => dateIn(milestone, year))
    .filter((date) => date !== undefined)
    .find(({ to }) => to >= today);
}

/** Chosen milestones by their dates, soonest first; ids of a newer catalogue and past elections have none. */
export function nextMilestoneDates(chosen: readonly string[], today: string): MilestoneDate[] {
  return milestones
    .filter(({ value }) => chosen.includes(value))
    .flatMap((milestone) => nextMilestoneDate(milestone, today) ?? [])
    .sort((a, b) => a.from.localeCompare(b.from));
}

function dateIn(milestone: Milestone, year: number): MilestoneDate | undefined {
  const from = milestone.day ?? milestone.from;
  const to = milestone.day ?? milestone.to;
  return from && to ? { milestone, from: `${year}-${from}`, to: `${year}-${to}` } : undefined;
}
