import { isCalendarDate } from './calendar-date.ts';
import { orderBetween, rowsOf } from './instruments/rows.ts';
import { type RecordEdit, setEdits, textOf, type Values, valuesUnder } from './record-edit.ts';

/** One change of who answers for a plan. `from` is '' when nobody was written. */
export interface HandOver {
  key: string;
  from: string;
  to: string;
  on: string;
  note: string;
}

/** Who answers for the plan now; '' while nobody is written. */
export function responsibleOf(plan: Values): string {
  return textOf(plan.assistant);
}

/** Hand-overs of a plan, newest first; those of one day in the order in which they were written. */
export function handOversOf(plan: Values): HandOver[] {
  return rowsOf(plan, 'handovers')
    .map(({ key, path }) => {
      const row = valuesUnder(plan, path);
      return { key, from: textOf(row.from), to: textOf(row.to), on: textOf(row.on), note: textOf(row.note) };
    })
    .reverse()
    .sort((a, b) => b.on.localeCompare(a.on));
}

/**
 * Hands a plan to somebody else: the new responsible person, and a row that keeps from whom, to whom, when and why. Nothing
 * when it is already hers or the day is none.
 */
export function handOverEdits(
  plan: { id: string; values: Values },
  hand: { key: string; to: string; on: string; note: string },
): RecordEdit[] {
  const from = responsibleOf(plan.values);
  if (hand.to === '' || hand.to === from || !isCalendarDate(hand.on)) return [];
  const row = `handovers/${hand.key}`;
  const last = rowsOf(plan.values, 'handovers').at(-1);
  const note = hand.note.trim();
  return setEdits('plan', plan.id, {
    assistant: hand.to,
    [row]: { order: orderBetween(last?.order) },
    [`${row}/from`]: from || undefined,
    [`${row}/to`]: hand.to,
    [`${row}/on`]: hand.on,
    [`${row}/note`]: note || undefined,
  });
}
