import { derivedId } from './derived-id.ts';
import { isBlank, type RecordEdit, setEdits, textOf, type Values } from './record-edit.ts';

/** What became of a need, in the order in which a list shows them: first what nobody has answered yet. */
export const demandStatuses = ['new', 'talked-over', 'in-plan', 'referred', 'cannot-attend'] as const;
export type DemandStatus = (typeof demandStatuses)[number];

/** The state of a need; one without a state is new, as the instrument begins it. */
export function demandStatus(values: Values): DemandStatus {
  return demandStatuses.find((status) => status === values.status) ?? 'new';
}

/** Open: nobody has said yet what will become of it. */
export function isDemandOpen(values: Values): boolean {
  const status = demandStatus(values);
  return status === 'new' || status === 'talked-over';
}

/** Id of the need told in a visit note or in a check-in: each gives at most one. */
export function demandOf(origin: string): string {
  return derivedId(origin, 5);
}

/**
 * The need that a note or a check-in makes, for the same change. `born` is what the new record begins with; a need that
 * was noted before only has its words corrected, and one whose words were taken out goes.
 */
export function demandEdits(origin: string, words: { now: string; before: string }, born: Values): RecordEdit[] {
  const [now, before] = [words.now.trim(), words.before.trim()];
  const id = demandOf(origin);
  if (now === before) return [];
  if (now === '') return [{ op: 'delete', kind: 'demand', record: id }];
  if (before !== '') return setEdits('demand', id, { inTheirWords: now });
  return setEdits('demand', id, {
    ...born,
    inTheirWords: now,
    status: 'new',
    sharedWithNetwork: false,
    instrument: 'demand@1',
    completion: 'finished',
  });
}

/** Where a need goes when it is passed on; at least one of the three is said, and always why. */
export interface Referral {
  institution?: string;
  expert?: string;
  to?: string;
  because: string;
}

/** Passes a need on to another entity, to a local expert or to somebody told in words; what an earlier one said goes. */
export function referDemand(id: string, { institution, expert, to, because }: Referral): RecordEdit[] {
  return setEdits('demand', id, {
    status: 'referred',
    referredInstitution: institution ?? null,
    expert: expert ?? null,
    referredTo: to?.trim() || null,
    referredBecause: because.trim(),
  });
}

/** Why it cannot be attended, and to whom that was said. */
export function declineDemand(id: string, answer: string): RecordEdit[] {
  return setEdits('demand', id, { status: 'cannot-attend', answer: answer.trim() });
}

/**
 * What a plan writes into the need that it names, for the same change: that it went into this plan. Only when the plan
 * names it newly, and never over a need that somebody passed on or answered since.
 */
export function demandIntoPlan(plan: string, values: Values, saved: Values, demand: Values | undefined): RecordEdit[] {
  const id = textOf(values.demand);
  if (id === '' || id === textOf(saved.demand) || demand === undefined || !isDemandOpen(demand)) return [];
  return setEdits('demand', id, { status: 'in-plan', plan });
}

/** First values of a plan that answers to a need; the expected change begins in their own words and is then talked over. */
export function planFromDemand(id: string, demand: Values): Values {
  const words = textOf(demand.inTheirWords).trim();
  return {
    demand: id,
    institution: demand.institution,
    ...(words ? { expectedChange: words } : {}),
    ...(isBlank(demand.areas) ? {} : { areas: demand.areas }),
  };
}
