import { addDays } from './calendar-date.ts';
import { type RecordEdit, setEdits, type Values } from './record-edit.ts';

/** What is asked of a local expert on the spot; the rest is completed in the directory. */
export interface ExpertAnswers {
  consent: boolean | undefined;
  howConsented: string;
  type: string;
  name: string;
  knowledge: string;
  contact: string;
}

/** Consent first, name after: without a yes nothing of these answers may be kept, not even as a draft. */
export function mayKeepExpert({ consent, type, name, knowledge }: ExpertAnswers): boolean {
  return consent === true && type !== '' && name.trim() !== '' && knowledge.trim() !== '';
}

/** A new entry of the directory, seen by its region only; in a year it is asked again. Throws without consent. */
export function newExpert(id: string, answers: ExpertAnswers, today: string): RecordEdit[] {
  if (!mayKeepExpert(answers)) throw new Error('An expert is not kept without consent');
  const said = Object.entries(answers).map(([field, value]): [string, Values[string]] => [
    field,
    typeof value === 'string' ? value.trim() || undefined : value,
  ]);
  return setEdits('expert', id, {
    ...Object.fromEntries(said),
    consentedOn: today,
    visibility: 'region',
    askAgainOn: addDays(today, 365),
    instrument: 'expert@1',
    completion: 'finished',
  });
}

const kept: readonly string[] = ['instrument', 'completion', 'consent'];

/**
 * She took her consent back: every word of her goes. The entry is deleted after it, in a change of its own (what one change
 * writes, its delete does not hide), so that restoring it from «Borrados» brings back nobody.
 */
export function withdrawExpert(id: string, values: Values): RecordEdit[] {
  const said = Object.keys(values).filter((field) => !kept.includes(field));
  return setEdits('expert', id, { consent: false, ...Object.fromEntries(said.map((field) => [field, null])) });
}
