import { isCalendarDate } from './calendar-date.ts';
import { type Milestone, milestones } from './catalogues/milestones.ts';
import { planStatus } from './plan.ts';
import type { Values } from './record-edit.ts';

/** When a milestone of the budget year comes next. `from` is today or earlier while its season runs. */
export interface MilestoneAhead {
  milestone: Milestone;
  from: string;
  /** Last day; the same as `from` for a single day. */
  to: string;
  isNow: boolean;
}

const mostShown = 3;
const shownOfCycle = 2;

/**
 * What the budget cycle asks for next: the milestones that agreed or running plans named, three at most; where none was
 * named, the next two of the cycle. Those not verified have a season that is only usual: never to be shown as official.
 */
export function nextMilestones(plans: readonly Values[], today: string): MilestoneAhead[] {
  const named = new Set(plans.filter(isOnItsWay).flatMap(namedMilestones));
  const ahead = milestones
    .flatMap((milestone) => milestoneAhead(milestone, today) ?? [])
    .sort((a, b) => compare(a.isNow ? a.to : a.from, b.isNow ? b.to : b.from));
  const ofPlans = ahead.filter(({ milestone }) => named.has(milestone.value));
  return ofPlans.length > 0 ? ofPlans.slice(0, mostShown) : ahead.slice(0, shownOfCycle);
}

/** The occurrence that runs today or comes next, within the years in which it happens; undefined without dates. */
export function milestoneAhead(milestone: Milestone, today: string): MilestoneAhead | undefined {
  const start = milestone.day ?? milestone.from;
  const end = milestone.day ?? milestone.to;
  if (!start || !end) return undefined;
  const thisYear = Number(today.slice(0, 4));
  const years = milestone.onlyYears ?? [thisYear, thisYear + 1];
  for (const year of years) {
    const [from, to] = [`${year}-${start}`, `${year}-${end}`];
    if (to >= today && isCalendarDate(from)) return { milestone, from, to, isNow: from <= today };
  }
  return undefined;
}

function isOnItsWay(values: Values): boolean {
  return planStatus(values) === 'agreed' || planStatus(values) === 'running';
}

function namedMilestones({ milestones: named }: Values): string[] {
  return Array.isArray(named) ? named.filter((each) => typeof each === 'string') : [];
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
