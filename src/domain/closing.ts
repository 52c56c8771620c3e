import { derivedId } from './derived-id.ts';
import { type RecordEdit, setEdits, textOf, type Values } from './record-edit.ts';
import { changeDirection } from './small-change.ts';

/** Id of the closing of a plan: it has one, reopened as often as it takes. */
export function closingOf(plan: string): string {
  return derivedId(plan, 9);
}

/** True once the closing was marked as finished. */
export function isClosingFinished(values: Values): boolean {
  return values.completion === 'finished';
}

/**
 * What a closing writes into its plan, for the same change: nothing while it is half-way; once finished, that the plan is
 * closed, or suspended where that is the next step. A finished closing that is only corrected says it again only when its
 * next step moved, so that a plan taken up again since is not closed by a corrected word.
 */
export function closingEdits(values: Values, saved: Values): RecordEdit[] {
  const plan = textOf(values.plan);
  if (plan === '' || !isClosingFinished(values)) return [];
  const isSuspended = values.nextStep === 'suspend';
  const said = isClosingFinished(saved) && isSuspended === (saved.nextStep === 'suspend');
  return said ? [] : setEdits('plan', plan, { status: isSuspended ? 'suspended' : 'closed' });
}

/** One change of the plan as the closing tells it; the row's key is the change's id. */
export interface GatheredChange {
  id: string;
  values: Values;
}

const copied = ['noticedOn', 'what', 'where', 'noticedBy'] as const;

/** The registers of one small change in the closing: what it said is copied, so that the closing stays readable alone. */
export function gatheredRow({ id, values }: GatheredChange, order: string): Values {
  const row: [string, Values[string]][] = copied.map((field) => [`smallChanges/${id}/${field}`, values[field]]);
  return Object.fromEntries([[`smallChanges/${id}`, { order }], ...row.filter(([, value]) => value !== undefined)]);
}

/**
 * The small changes with which a new closing begins, oldest first: every one that was noticed as a gain or as a surprise.
 * A step back is told beside them and counted by whoever chooses it: a closing is no quota of good news.
 */
export function gatheredChanges(changes: readonly GatheredChange[]): Values {
  const gains = changes.filter(({ values }) => changeDirection(values) !== 'worsens');
  return Object.assign({}, ...inOrderNoticed(gains).map((change, index) => gatheredRow(change, orderAt(index))));
}

/** Oldest first, those without a date last. */
export function inOrderNoticed<C extends GatheredChange>(changes: readonly C[]): C[] {
  const day = ({ values }: C) => textOf(values.noticedOn) || '9999';
  return [...changes].sort((a, b) => (day(a) < day(b) ? -1 : day(a) > day(b) ? 1 : a.id < b.id ? -1 : 1));
}

// Orders are compared as texts: padded, so that the tenth does not come before the second.
function orderAt(index: number): string {
  return String(index + 1).padStart(4, '0');
}

/** The two who learn: both are asked, neither answers for the other. */
export const learningSides = ['institution', 'assistant'] as const;
export type LearningSide = (typeof learningSides)[number];

/** Whether a side was asked and answered; the one question that nobody may skip for it. */
export function hasLearned(values: Values, side: LearningSide): boolean {
  return textOf(values[`learned/${side}`]).trim() !== '';
}
