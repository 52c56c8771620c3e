import { isWiderSharing, mayTravel, type Sharing, sharingOf } from '#domain/assessment.ts';
import type { Json } from '#domain/json.ts';
import {
  isOpen,
  type Rating,
  type RatingAct,
  rate,
  ratingFields,
  ratingStep,
  ratingValues,
  readRating,
} from '#domain/rating.ts';
import type { Values } from '#domain/record-edit.ts';
import type { FormSession } from '#form/form-session.ts';

/** Held in the draft of the tablet where the voices were given: without it a known record is shown as somebody else's. */
const homeMark = 'here';
const headerThatMayBeHeld = ['team', 'howTeamAnswers'];

/** One diagnosis being made: every act goes to the form's session, what may not travel only to what its draft holds. */
export interface AssessmentSession {
  readonly form: FormSession;
  /** True where the voices are given; elsewhere the diagnosis is only read. */
  isHome: () => boolean;
  /** Goes on with a diagnosis begun on another tablet, without what was sealed there. */
  takeHome: () => void;
  set: (path: string, value: Json | undefined) => void;
  sharing: () => Sharing;
  /** Widening lets what was held travel with the next save; narrowing holds what was not saved yet. */
  share: (sharing: Sharing) => void;
  /** True when a change already carries ratings: narrowing cannot call them back. */
  hasSaidMore: (sharing: Sharing) => boolean;
  /** Header, what travels and what is held, of those criteria. Only for rules: a screen gets `visibleRating`. */
  values: () => Values;
  rating: (criterion: string) => Rating;
  act: (criterion: string, act: RatingAct) => void;
}

/** Puts the sealing rule between the screens and the session of the form. `criteria` are all those of the rubric. */
export function createAssessmentSession(form: FormSession, criteria: readonly string[]): AssessmentSession {
  const pathsOf = (criterion: string) => ratingFields.map((field) => `ratings/${criterion}/${field}`);
  const values = (): Values => {
    const all: Record<string, Json | undefined> = { ...form.values() };
    for (const path of [...headerThatMayBeHeld, ...criteria.flatMap(pathsOf)]) {
      const held = form.heldValue(path).value;
      if (held !== undefined) all[path] = held;
    }
    return all;
  };
  const settle = (all: Values, paths: readonly string[], sharing: Sharing) => {
    const saved: Record<string, Json | undefined> = { ...form.savedRecord()?.values };
    for (const path of paths) {
      const value = all[path] ?? undefined;
      const travels = mayTravel(path, all, sharing);
      if (travels) {
        form.hold(path, undefined);
        form.set(path, value);
      } else {
        // What a change carries already stays as others know it; here the newer value is held above it.
        form.set(path, saved[path]);
        form.hold(path, value === saved[path] ? undefined : value);
      }
    }
  };
  const markHome = () => {
    if (form.heldValue(homeMark).peek() !== true) form.hold(homeMark, true);
  };
  const session: AssessmentSession = {
    form,
    values,
    isHome: () => form.heldValue(homeMark).value === true || form.savedRecord() === undefined,
    takeHome: markHome,
    set(path, value) {
      markHome();
      settle({ ...values(), [path]: value }, [path], session.sharing());
    },
    sharing: () => sharingOf(form.values()),
    share(sharing) {
      markHome();
      const all = values();
      form.set('sharing', sharing);
      settle(all, [...headerThatMayBeHeld, ...criteria.flatMap(pathsOf)], sharing);
    },
    hasSaidMore(sharing) {
      const saved: Values = form.savedRecord()?.values ?? {};
      return (
        isWiderSharing(session.sharing(), sharing) &&
        criteria.flatMap(pathsOf).some((path) => saved[path] != null && !mayTravel(path, saved, sharing))
      );
    },
    rating: (criterion) => readRating(values(), criterion),
    act(criterion, act) {
      markHome();
      const all = values();
      const before = readRating(all, criterion);
      const after = { ...all, ...ratingValues(criterion, before, rate(before, act)) };
      settle(after, pathsOf(criterion), session.sharing());
    },
  };
  return session;
}

/** Opened voices that «también las dos voces» would send now. */
export function openedCriteria(values: Values, criteria: readonly string[]): string[] {
  return criteria.filter((criterion) => isOpen(ratingStep(readRating(values, criterion))));
}
