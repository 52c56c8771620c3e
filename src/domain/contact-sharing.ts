import { checkInInstrument } from './instruments/forms/check-in-instrument.ts';
import type { Values } from './record-edit.ts';
import { useMayTravel, useRegisters, useSharingOf } from './use-levels.ts';

/** That there was a contact, with whom, and what comes next: what others know also while nothing is shared. */
const facts = [
  'contactOn',
  'capacity',
  'who',
  'institution',
  'accompaniment',
  'plan',
  'samePerson',
  'medium',
  'sharing',
  'continues',
  'nextContactOn',
];
const sealed = ['declaredUse', 'observedUse'];
const answers = new Set(
  checkInInstrument.sections
    .flatMap(({ fields }) => fields.map(({ id }) => id))
    .concat(useRegisters)
    .filter((id) => !facts.includes(id) && !sealed.includes(id)),
);

/** True for an answer of a contact that stays on this tablet, because both sides share nothing for now. Voices are held apart. */
export function contactStays(field: string, values: Values): boolean {
  return useSharingOf(values) === 'nothing' && answers.has(field);
}

/** True when a change already carries more than is shared now: narrowing cannot call it back. */
export function hasToldMore(saved: Values, values: Values): boolean {
  const now = { ...saved, sharing: values.sharing };
  return Object.keys(saved).some(
    (field) => contactStays(field, now) || (sealed.includes(field) && !useMayTravel(field, now)),
  );
}
