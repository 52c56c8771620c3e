import { type ContextAnswer, shareableAnswers } from './context.ts';
import { isSecret, printableResponsible } from './printable.ts';
import { isBlank, textOf } from './record-edit.ts';

/** Questions that are answered with somebody. */
const asksWho: readonly string[] = ['whoDecides'];

/**
 * The answers of a context sheet that may stand on paper: none to a sensitive question, and where the institution asks for
 * care nobody's name, neither as the answer nor as its source.
 */
export function printableContext(answers: readonly ContextAnswer[], careful: boolean): ContextAnswer[] {
  return shareableAnswers(answers)
    .map(withoutSecrets)
    .map((answer) => (careful ? withoutNames(answer) : answer))
    .filter(({ answer, note }) => !isBlank(answer) || note !== '');
}

function withoutSecrets(answer: ContextAnswer): ContextAnswer {
  const isHidden = (part: string) => (answer.field.fields ?? []).some((field) => field.id === part && isSecret(field));
  return {
    ...answer,
    answer: isHidden('answer') ? null : answer.answer,
    note: isHidden('note') ? '' : answer.note,
    source: isHidden('source') ? '' : answer.source,
  };
}

function withoutNames(answer: ContextAnswer): ContextAnswer {
  const source = printableResponsible(answer.source, true);
  if (!asksWho.includes(answer.id)) return { ...answer, source };
  return { ...answer, source, note: '', answer: printableResponsible(textOf(answer.answer), true) };
}
