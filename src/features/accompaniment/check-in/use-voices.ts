import { hasToldMore } from '#domain/contact-sharing.ts';
import type { Json } from '#domain/json.ts';
import { type RatingAct, rate } from '#domain/rating.ts';
import type { Values } from '#domain/record-edit.ts';
import {
  readUse,
  type UseLevel,
  type UseRating,
  type UseSharing,
  useIsTold,
  useRegisters,
  useSharingOf,
  useValues,
} from '#domain/use-levels.ts';
import type { FormSession } from '#form/form-session.ts';

/** Held in the draft of the tablet where the voices were given: without it a known contact is shown as somebody else's. */
const homeMark = 'here';

/** Both voices of one contact: every act goes to the form's session, what may not travel only to what its draft holds. */
export interface UseVoices {
  /** True where the voices are given; elsewhere only what was shared is read. */
  isHome: () => boolean;
  /** Answers anew on this tablet, without what was sealed on the other one. */
  takeHome: () => void;
  /** Sealed levels included: a screen gets `visibleRating` of it. */
  use: () => UseRating;
  act: (act: RatingAct<UseLevel>) => void;
  sharing: () => UseSharing;
  share: (sharing: UseSharing) => void;
  /** True when a change already carries more than is shared now: narrowing cannot call it back. */
  hasToldMore: () => boolean;
}

/** Puts the sealing rule between the screen of a contact and the session of its form. */
export function createUseVoices(form: FormSession): UseVoices {
  const read = [...useRegisters, 'sharing', 'useDisagreement'];
  const values = (): Values => {
    const at = (path: string): Json | undefined => form.heldValue(path).value ?? form.value(path).value;
    return Object.fromEntries(read.map((path) => [path, at(path)]));
  };
  const savedValues = (): Values => form.savedRecord()?.values ?? {};
  const hold = (path: string, value: Json | undefined) => {
    if (form.heldValue(path).peek() !== value) form.hold(path, value);
  };
  const settle = (all: Values) => {
    const saved = savedValues();
    for (const register of useRegisters) {
      const value = all[register] ?? undefined;
      const isTold = useIsTold(register, all);
      // What a change carries already stays as others know it; here the newer value is held above it.
      form.set(register, isTold ? value : saved[register]);
      hold(register, isTold || value === saved[register] ? undefined : value);
    }
  };
  return {
    isHome: () => form.heldValue(homeMark).value === true || !isElsewhere(savedValues()),
    takeHome: () => hold(homeMark, true),
    use: () => readUse(values()),
    act(act) {
      hold(homeMark, true);
      const all = values();
      const before = readUse(all);
      settle({ ...all, ...useValues(before, rate(before, act)) });
    },
    sharing: () => useSharingOf(values()),
    share(sharing) {
      hold(homeMark, true);
      form.set('sharing', sharing);
      settle({ ...values(), sharing });
    },
    hasToldMore: () => hasToldMore(savedValues(), { sharing: useSharingOf(values()) }),
  };
}

/** Somebody else's tablet has the answers: it told that there are some, or that nothing of them is shared. */
function isElsewhere(saved: Values): boolean {
  return saved.useOpened !== undefined || useSharingOf(saved) === 'nothing';
}
