import type { LevelAnswer } from '#domain/rating.ts';
import { assessmentsTexts as texts } from '#texts/assessments.ts';

/** '2', 'No aplica' or 'Falta evidencia (el padrón)': short, for chips beside the described levels. */
export function answerLabel(answer: LevelAnswer, note?: string): string {
  const label = typeof answer === 'number' ? String(answer) : texts.specials[answer];
  return note ? `${label} (${note})` : label;
}

/** '2 · Primeros pasos': where the described levels are not in sight. */
export function answerLabelLong(answer: LevelAnswer): string {
  return typeof answer === 'number' ? `${answer} · ${texts.levels[answer]}` : texts.specials[answer];
}
