import { hasLearned, type LearningSide, learningSides } from './closing.ts';
import type { Section } from './instruments/instrument.ts';
import type { Issue } from './instruments/issue.ts';
import { isBlank, type Values } from './record-edit.ts';

/**
 * The answers of one side, by field path: what it is writing with the tablet in its hands, what lies in its closed
 * envelope, what the closing itself says. Only the last one travels.
 */
export interface Learning {
  written: Values;
  sealed: Values;
  told: Values;
}

/** Each step is left by an act of a person. `begun`: written, and the envelope not closed; `open`: part of the closing. */
export type LearnedStep = 'waiting' | 'begun' | 'sealed' | 'open';
export type LearnedSteps = Readonly<Record<LearningSide, LearnedStep>>;

/** Every field path that a side answers in a section which each side answers apart. */
export function learnedPaths({ fields }: Section, side: LearningSide): string[] {
  return fields.flatMap(({ id, rows }) =>
    (rows ?? [undefined]).map((row) => [id, side, row?.id].filter(Boolean).join('/')),
  );
}

/** Where a side is. What an earlier version of the app left in the record half-way is open already, and stays so. */
export function learnedStep({ written, sealed, told }: Learning, side: LearningSide): LearnedStep {
  if (hasAny(written)) return 'begun';
  if (hasLearned(sealed, side)) return 'sealed';
  return hasAny(told) ? 'open' : 'waiting';
}

/** True when both were asked and something is still closed: only then may somebody open it, both at once. */
export function canOpenLearning(steps: LearnedSteps): boolean {
  const all = learningSides.map((side) => steps[side]);
  return all.includes('sealed') && all.every((step) => step === 'sealed' || step === 'open');
}

/** Sentences for what keeps a closing from being finished. */
export interface LearningOwed {
  begun: Readonly<Record<LearningSide, string>>;
  toOpen: string;
  elsewhere: string;
}

/**
 * The issues of a closing with what only this tablet knows of both answers: who answered in an envelope is not missing, and
 * what is missing is that both are opened. `elsewhere`: another tablet holds envelopes.
 */
export function judgeLearning(
  issues: readonly Issue[],
  steps: LearnedSteps,
  texts: LearningOwed,
  elsewhere: boolean,
): Issue[] {
  let owesOpening = false;
  const judged = issues.flatMap((issue) => {
    const side = learningSides.find((each) => issue.field === `learned/${each}`);
    if (!side) return [issue];
    const step = steps[side];
    if (step === 'begun') return [{ ...issue, message: texts.begun[side] }];
    if (step === 'waiting' && elsewhere) return [{ ...issue, message: texts.elsewhere }];
    if (step !== 'sealed') return [issue];
    owesOpening ||= issue.severity === 'block' && canOpenLearning(steps);
    return [];
  });
  return owesOpening ? [...judged, { field: 'learned/open', severity: 'block', message: texts.toOpen }] : judged;
}

function hasAny(values: Values): boolean {
  return Object.values(values).some((value) => !isBlank(value));
}
