import { checkInInstrument } from '#domain/instruments/forms/check-in-instrument.ts';
import type { Field, Instrument, Section } from '#domain/instruments/instrument.ts';
import { accompanimentTexts as texts } from '#texts/accompaniment.ts';

/** Taken from the accompaniment or drawn by the panel of the voices: they are no questions of their own. */
const notAsked = [
  'institution',
  'accompaniment',
  'plan',
  'capacity',
  'sharing',
  'declaredUse',
  'observedUse',
  'useResult',
];
/** What is answered first; the date and the way of the contact are known already. */
const first = ['samePerson', 'who', 'handover'];

const changes: Readonly<Record<string, Partial<Field>>> = {
  who: { label: texts.checkIn.whoNow, visibleIf: { is: ['samePerson', 'no'] } },
  agreedUse: { label: texts.question, requiredIf: { not: { is: ['useResult', 'disagreement'] } } },
  useDisagreement: {
    visibleIf: { is: ['useResult', 'disagreement'] },
    requiredIf: { is: ['useResult', 'disagreement'] },
  },
  evidence: { visibleIf: { or: [{ filled: 'agreedUse' }, { filled: 'evidence' }] } },
  nextContactOn: { visibleIf: { isNot: ['continues', 'closes'] } },
};

/** The form check-in@1 as it is asked at the table: fewest questions first, both voices in one panel at `agreedUse`. */
export const checkInForm: Instrument = {
  ...checkInInstrument,
  sections: checkInInstrument.sections.map(
    (section): Section => ({
      ...section,
      fields: section.fields
        .filter(({ id }) => !notAsked.includes(id))
        .map((field) => ({ ...field, ...changes[field.id] }))
        .sort((a, b) => rank(a) - rank(b)),
    }),
  ),
};

function rank({ id }: Field): number {
  const at = first.indexOf(id);
  return at < 0 ? first.length : at;
}
