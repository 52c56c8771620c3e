import { signal } from '@preact/signals';
import { type LearningSide, learningSides } from '#domain/closing.ts';
import type { Section } from '#domain/instruments/instrument.ts';
import type { Json } from '#domain/json.ts';
import type { Values } from '#domain/record-edit.ts';
import {
  canOpenLearning,
  type LearnedStep,
  type LearnedSteps,
  learnedPaths,
  learnedStep,
} from '#domain/sealed-learning.ts';
import type { FormSession } from '#form/form-session.ts';
import { joinTexts } from '#form/versions/join-texts.ts';

/** Held in the draft of the tablet where envelopes are: without it they are somebody else's. */
const homeMark = 'here';
/** Travels: false from the first word in an envelope on, true once both were opened. What they say is no part of it. */
const openedMark = 'learnedOpened';
const envelopeOf = (path: string) => `sealed/${path}`;

/** What both sides of one closing learned: everything goes only to what the draft holds until somebody opens both. */
export interface LearningSession {
  /** False while the envelopes are on another tablet. */
  isHome: () => boolean;
  /** Answers on this tablet, without what was sealed on the other one. */
  takeHome: () => void;
  step: (side: LearningSide) => LearnedStep;
  steps: () => LearnedSteps;
  /** True when the closing itself says something of that side. */
  isTold: (side: LearningSide) => boolean;
  /** The session of the form as the handed tablet writes in it: what one side writes, and nothing else of that section. */
  writing: FormSession;
  /** Closes the envelope of a side over what it wrote; a new answer takes the place of the old one. */
  seal: (side: LearningSide) => void;
  /** Opens both: what they hold becomes part of the closing. Throws when one is missing. */
  open: () => void;
}

/** Puts the sealing rule between the screen and the session of its form. All state is the form's. */
export function createLearning(form: FormSession, section: Section): LearningSession {
  const pathsOf = (side: LearningSide) => learnedPaths(section, side);
  const layer = (side: LearningSide, read: (path: string) => Json | undefined): Values =>
    Object.fromEntries(pathsOf(side).map((path) => [path, read(path)]));
  const told = (side: LearningSide) => layer(side, (path) => form.value(path).value);
  const written = (side: LearningSide) => layer(side, (path) => form.heldValue(path).value);
  const sealed = (side: LearningSide) => layer(side, (path) => form.heldValue(envelopeOf(path)).value);
  const hold = (path: string, value: Json | undefined) => {
    if (form.heldValue(path).peek() !== value) form.hold(path, value);
  };
  const step = (side: LearningSide) =>
    learnedStep({ written: written(side), sealed: sealed(side), told: told(side) }, side);
  const session: LearningSession = {
    isHome: () => form.heldValue(homeMark).value === true || form.value(openedMark).value !== false,
    takeHome: () => hold(homeMark, true),
    step,
    steps: () => ({ institution: step('institution'), assistant: step('assistant') }),
    isTold: (side) => learnedStep({ written: {}, sealed: {}, told: told(side) }, side) === 'open',
    writing: {
      ...form,
      value: form.heldValue,
      others: () => noOthers,
      set(path, value) {
        hold(homeMark, true);
        // That there is something in an envelope is no secret: so the closing is found again among what is half-way.
        form.set(openedMark, false);
        hold(path, value);
      },
    },
    seal(side) {
      const answer = written(side);
      if (learnedStep({ written: {}, sealed: answer, told: {} }, side) !== 'sealed') return;
      for (const [path, value] of Object.entries(answer)) {
        hold(envelopeOf(path), value);
        hold(path, undefined);
      }
    },
    open() {
      if (!canOpenLearning(session.steps())) throw new Error('Sealing rule: both are opened together');
      for (const side of learningSides) {
        const known = told(side);
        for (const [path, value] of Object.entries(sealed(side))) {
          if (value !== undefined) form.set(path, joinAnswers(known[path], value));
          hold(envelopeOf(path), undefined);
        }
      }
      form.set(openedMark, true);
      hold(homeMark, undefined);
    },
  };
  return session;
}

const noOthers = signal([]);

// Another tablet may have opened its own envelopes meanwhile: words stand below each other, a mark stays as it was opened.
function joinAnswers(known: Json | undefined, value: Json): Json {
  if (known === undefined) return value;
  return typeof known === 'string' && typeof value === 'string' ? joinTexts([known, value]) : known;
}
