import { answerWords } from '#cards/context-words.ts';
import { contextItems, joinedAnswers, shareableAnswers } from '#domain/context.ts';
import { foldText } from '#domain/fold-text.ts';
import { contextInstrument } from '#domain/instruments/forms/context-instrument.ts';
import { textOf } from '#domain/record-edit.ts';
import type { FormValues } from '#form/form-store.ts';
import type { LookupOption } from '#form/lookups.ts';
import type { AyniDatabase } from '#store/database.ts';
import { readContext } from '#store/read-context.ts';

/**
 * What was answered about the institution that the form names, those that ask for care first. What is sensitive is never
 * found: a plan is printed and read by others.
 */
export async function searchContextItems(db: AyniDatabase, text: string, values: FormValues): Promise<LookupOption[]> {
  const { sheet, others } = await readContext(db, textOf(values.institution));
  const answers = shareableAnswers(joinedAnswers(contextInstrument, sheet?.values ?? {}, others));
  const typed = foldText(text).split(' ').filter(Boolean);
  return answers
    .sort((a, b) => Number(b.attention) - Number(a.attention))
    .map((answer) => ({
      value: answer.id,
      label: answer.field.label,
      hint: [answerWords(answer), answer.note].filter(Boolean).join(' · ') || answer.section.title,
    }))
    .filter(({ label, hint }) => typed.every((word) => foldText(`${label} ${hint}`).includes(word)));
}

/** The question itself; undefined for one of a newer sheet, and for a sensitive one. */
export function labelOfContextItem(id: string): string | undefined {
  const item = contextItems(contextInstrument).find((each) => each.id === id);
  return item?.field.sensitive ? undefined : item?.field.label;
}
