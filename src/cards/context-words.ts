import type { ContextAnswer } from '#domain/context.ts';
import { isBlank } from '#domain/record-edit.ts';
import { valueWords } from './value-words.ts';

/** The answer to a question of the context sheet in words; '' where there is only a note. */
export function answerWords({ answer, field }: ContextAnswer): string {
  const part = field.fields?.find(({ id }) => id === 'answer');
  return part && !isBlank(answer) ? valueWords(part, answer) : '';
}
