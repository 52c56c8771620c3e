import type { Json } from './json.ts';
import { isBlank, textOf, type Values } from './record-edit.ts';

/** Who speaks: the assisted team first, then who assists. */
export type Voice = 'team' | 'assistant';

/** A level of the rubric, or one of its two special answers, which are as valid as a level. */
export type LevelAnswer = 1 | 2 | 3 | 4 | 'not-applicable' | 'missing-evidence';
export type RatingResult = 'agreed' | 'disagreement' | 'talking';

/**
 * One question that both sides answer under seal, as the tablet that asks it holds it: a criterion of a joint diagnosis
 * unless told, the use of a capacity in an accompaniment.
 */
export interface Rating<Answer = LevelAnswer> {
  team?: Answer;
  /** Why it does not apply, or what is missing to see: it belongs to the voice and is sealed with it. */
  teamNote?: string;
  assistant?: Answer;
  assistantNote?: string;
  opened?: boolean;
  result?: RatingResult;
  agreed?: Answer;
  /** Why the agreed answer is that the criterion does not apply. */
  reason?: string;
  /** What is missing to see, when that is what was agreed. */
  missing?: string;
  disagreement?: string;
  evidence?: string;
  conversation?: string;
}

/** Where a criterion is: each step is left by an explicit act of a person and never by itself. */
export type RatingStep = 'empty' | 'team-sealed' | 'both-sealed' | 'opened' | 'concluded';

/** How talking ended: with an agreed answer, or without one. */
export type Conclusion = { result: 'agreed'; agreed: LevelAnswer } | { result: 'disagreement' | 'talking' };

export type RatingAct<Answer = LevelAnswer> =
  | { act: 'give'; voice: Voice; answer: Answer; note?: string }
  /** Before opening, a voice may answer anew without seeing what it said; asking the team again asks both again. */
  | { act: 'ask-again'; voice: Voice }
  | { act: 'open' }
  | { act: 'conclude'; result: RatingResult; agreed?: Answer }
  | { act: 'write'; field: RatingText; text: string };

/** What both sides write down after opening. */
const ratingTexts = ['reason', 'missing', 'disagreement', 'evidence', 'conversation'] as const;
export type RatingText = (typeof ratingTexts)[number];

/** Every register of one criterion, sealed ones included. */
export const ratingFields = [
  'team',
  'teamNote',
  'assistant',
  'assistantNote',
  'opened',
  'result',
  'agreed',
  ...ratingTexts,
] as const satisfies readonly (keyof Rating)[];

const results: readonly RatingResult[] = ['agreed', 'disagreement', 'talking'];
const answers: readonly LevelAnswer[] = [1, 2, 3, 4, 'not-applicable', 'missing-evidence'];

/** The special answers owe a few words: a reason, or what is missing to see. */
function answerNeedsNote(answer: unknown): boolean {
  return answer === 'not-applicable' || answer === 'missing-evidence';
}

export function ratingStep(rating: Rating<unknown>): RatingStep {
  if (rating.result !== undefined) return 'concluded';
  if (rating.opened) return 'opened';
  if (rating.team === undefined) return 'empty';
  return rating.assistant === undefined ? 'team-sealed' : 'both-sealed';
}

/**
 * The sealing rule (product page): team, then assistant, both sealed until somebody opens them, frozen afterwards; what
 * changes later is only what was agreed. Throws on an act that the rule forbids: a screen never offers one.
 */
export function rate<Answer>(rating: Rating<Answer>, act: RatingAct<Answer>): Rating<Answer> {
  const step = ratingStep(rating);
  switch (act.act) {
    case 'give': {
      allow(step === (act.voice === 'team' ? 'empty' : 'team-sealed'), `${act.voice} may not answer when ${step}`);
      allow(!answerNeedsNote(act.answer) || !isBlank(act.note), 'a special answer says why');
      const note = isBlank(act.note) ? {} : { [`${act.voice}Note`]: act.note };
      return { ...rating, [act.voice]: act.answer, ...note };
    }
    case 'ask-again': {
      allow(step === 'team-sealed' || step === 'both-sealed', `nothing sealed to ask again when ${step}`);
      const { assistant: _answer, assistantNote: _note, ...withoutAssistant } = rating;
      if (act.voice === 'assistant') return withoutAssistant;
      const { team: _team, teamNote: _teamNote, ...withoutBoth } = withoutAssistant;
      return withoutBoth;
    }
    case 'open':
      allow(step === 'both-sealed', `both voices are opened together, not when ${step}`);
      return { ...rating, opened: true };
    case 'conclude': {
      allow(isOpen(step), `talking comes after opening, not when ${step}`);
      allow((act.result === 'agreed') === (act.agreed !== undefined), 'an agreement has a level, the others have none');
      const { agreed: _agreed, ...rest } = rating;
      return act.agreed === undefined
        ? { ...rest, result: act.result }
        : { ...rest, result: act.result, agreed: act.agreed };
    }
    case 'write':
      allow(isOpen(step), `nothing is written down before opening (${step})`);
      return { ...rating, [act.field]: act.text };
    default:
      return act satisfies never;
  }
}

function allow(condition: boolean, message: string): void {
  if (!condition) throw new Error(`Sealing rule: ${message}`);
}

/** True once both voices may be seen. */
export function isOpen(step: RatingStep): boolean {
  return step === 'opened' || step === 'concluded';
}

/** What a screen may hold of a criterion: before opening, nothing of what either voice said. */
export function visibleRating<Answer>(rating: Rating<Answer>): Rating<Answer> {
  return isOpen(ratingStep(rating)) ? rating : {};
}

/** What a criterion still owes before it is complete; 'result' while it was not concluded. */
export function ratingOwes(rating: Rating): ('result' | RatingText)[] {
  if (rating.result === undefined) return ['result'];
  const owed: RatingText[] = [];
  if (rating.result === 'disagreement' && isBlank(rating.disagreement)) owed.push('disagreement');
  if (rating.agreed === 'not-applicable' && isBlank(rating.reason)) owed.push('reason');
  if (rating.agreed === 'missing-evidence' && isBlank(rating.missing)) owed.push('missing');
  if (typeof rating.agreed === 'number' && rating.agreed >= 3 && isBlank(rating.evidence)) owed.push('evidence');
  return owed;
}

/** Reads one criterion out of the values of an assessment; values of another type than expected count as absent. */
export function readRating(values: Values, criterion: string): Rating {
  const at = (field: string) => values[`ratings/${criterion}/${field}`];
  const rating: Rating = {};
  for (const field of ['team', 'assistant', 'agreed'] as const) {
    const answer = answers.find((each) => each === at(field));
    if (answer !== undefined) rating[field] = answer;
  }
  const result = results.find((each) => each === at('result'));
  if (result !== undefined) rating.result = result;
  for (const field of ['teamNote', 'assistantNote', ...ratingTexts] as const) {
    if (textOf(at(field)) !== '') rating[field] = textOf(at(field));
  }
  if (at('opened') === true) rating.opened = true;
  return rating;
}

/** The registers of one criterion, null where `before` had a value that `after` has not. */
export function ratingValues(criterion: string, before: Rating, after: Rating): Record<string, Json> {
  const changed: Record<string, Json> = {};
  for (const field of new Set([...Object.keys(before), ...Object.keys(after)]) as Set<keyof Rating>) {
    if (before[field] !== after[field]) changed[`ratings/${criterion}/${field}`] = after[field] ?? null;
  }
  return changed;
}
