import { addDays, daysBetween, isCalendarDate, isHoliday, isSunday, nextWorkday } from './calendar-date.ts';
import type { Json } from './json.ts';
import { isBlank, rowKeys, type Values, valuesUnder } from './record-edit.ts';

export type MeetingFrequency = 'fortnightly' | 'monthly';

/** Days between standing meetings, and how many more may pass before the note says that one is late (guide, modality 4). */
const cadences: Record<MeetingFrequency, { days: number; graceDays: number }> = {
  fortnightly: { days: 14, graceDays: 7 },
  monthly: { days: 28, graceDays: 10 },
};

export function isMeetingFrequency(value: Json | undefined): value is MeetingFrequency {
  return value === 'fortnightly' || value === 'monthly';
}

/** Date proposed for the next standing meeting: same weekday 14 or 28 days later; from a Sunday or holiday, the next workday. */
export function nextMeetingOn(visitedOn: string, frequency: MeetingFrequency): string {
  const day = addDays(visitedOn, cadences[frequency].days);
  return isSunday(day) || isHoliday(day) ? nextWorkday(day) : day;
}

/**
 * Dates to propose after a note: one at the pace of its team; both paces for a standing meeting of which nobody said yet how
 * often it is; none for a pace of another kind.
 */
export function proposedMeetings({ visitedOn, frequency, modalities }: Values): string[] {
  if (!isCalendarDate(visitedOn)) return [];
  if (isMeetingFrequency(frequency)) return [nextMeetingOn(visitedOn, frequency)];
  const isMeeting = Array.isArray(modalities) && modalities.includes('standing-meetings');
  if (!isMeeting || !isBlank(frequency)) return [];
  return [nextMeetingOn(visitedOn, 'fortnightly'), nextMeetingOn(visitedOn, 'monthly')];
}

/** How long ago the team met, and whether that is late for its cadence; a warning, it never stops a note. */
export function meetingDelay(
  lastMeetingOn: string,
  visitedOn: string,
  frequency: MeetingFrequency,
): { days: number; late: boolean } {
  const days = daysBetween(lastMeetingOn, visitedOn);
  const { days: cadence, graceDays } = cadences[frequency];
  return { days, late: days > cadence + graceDays };
}

/** Standing meetings that took place, oldest first; `visits` are notes of one plan. */
function heldMeetings(visits: readonly Values[]): Values[] {
  return visits
    .filter((visit) => visit.status === 'held' && isCalendarDate(visit.visitedOn))
    .filter((visit) => Array.isArray(visit.modalities) && visit.modalities.includes('standing-meetings'))
    .sort((a, b) => String(a.visitedOn).localeCompare(String(b.visitedOn)));
}

/** The team's last standing meeting before that date, if there was one. */
export function lastMeetingBefore(visits: readonly Values[], visitedOn: string): Values | undefined {
  return heldMeetings(visits).findLast((visit) => String(visit.visitedOn) < visitedOn);
}

/** Number of the meeting of that date in the series of its plan: one more than the highest written, or than those held. */
export function meetingNumber(visits: readonly Values[], visitedOn: string): number {
  const earlier = heldMeetings(visits).filter((visit) => String(visit.visitedOn) < visitedOn);
  const written = earlier.map((visit) => (typeof visit.meetingNumber === 'number' ? visit.meetingNumber : 0));
  return Math.max(earlier.length, ...written) + 1;
}

/** The newest held visit before that date: what a note inherits from and «los de la vez pasada» come from. */
export function lastHeldVisit<V extends { id: string; values: Values }>(
  visits: readonly V[],
  visitedOn: string,
  except: string,
): V | undefined {
  return visits
    .filter((visit) => visit.id !== except && visit.values.status !== 'scheduled' && visit.values.status !== 'not-held')
    .filter((visit) => isCalendarDate(visit.values.visitedOn) && visit.values.visitedOn <= visitedOn)
    .sort((a, b) => String(a.values.visitedOn).localeCompare(String(b.values.visitedOn)))
    .at(-1);
}

export interface PeopleCount {
  /** Everybody in the room, whatever the role. */
  total: number;
  women: number;
  /** Only who receives the assistance: what the limits of a modality count. */
  assisted: number;
}

/** People of a note: those noted one by one and the groups with counts. Half-typed counts weigh nothing. */
export function countPeople(values: Values): PeopleCount {
  const count: PeopleCount = { total: 0, women: 0, assisted: 0 };
  const add = (people: number, women: number, role: Json | undefined) => {
    count.total += people;
    count.women += women;
    if ((role ?? 'assisted') === 'assisted') count.assisted += people;
  };
  for (const key of rowKeys(values, 'participants')) {
    const person = valuesUnder(values, `participants/${key}`);
    add(1, person.gender === 'woman' ? 1 : 0, person.role);
  }
  for (const key of rowKeys(values, 'otherPeople')) {
    const group = valuesUnder(values, `otherPeople/${key}`);
    add(wholeOf(group.women) + wholeOf(group.men) + wholeOf(group.notSaid), wholeOf(group.women), group.role);
  }
  return count;
}

function wholeOf(value: Json | undefined): number {
  return typeof value === 'number' && Number.isInteger(value) && value > 0 ? value : 0;
}

const jointDecisions: readonly Json[] = ['accepted', 'accepted-with-changes', 'not-accepted'];

/**
 * A recommendation of a document review is open until it was talked over and the institution decided: a decision without
 * whom it was talked with and who decided is not yet a joint one.
 */
export function isRecommendationOpen(finding: Values): boolean {
  if (isBlank(finding.recommendation)) return false;
  const joint = jointDecisions.includes(finding.decision ?? null);
  return !joint || isBlank(finding.talkedWith) || isBlank(finding.decidedBy);
}

/** Rows of `findings` whose recommendation still waits for a joint decision. */
export function openRecommendations(values: Values): string[] {
  return rowKeys(values, 'findings').filter((key) => isRecommendationOpen(valuesUnder(values, `findings/${key}`)));
}

/** A note that was scheduled and asks first whether it was held: on its day, after it, and before when somebody opens it early. */
export function isScheduled(values: Values): boolean {
  return values.status === 'scheduled';
}

/** Day of a scheduled visit that was held: its own, unless it was still ahead: then it was today. */
export function heldOn(values: Values, today: string): string {
  return isCalendarDate(values.visitedOn) && values.visitedOn <= today ? values.visitedOn : today;
}
