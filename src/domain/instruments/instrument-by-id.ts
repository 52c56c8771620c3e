import type { Instrument } from './instrument.ts';

// Every released version stays here for ever: a record is read with the form that it was filled with.
const released: Readonly<Record<string, () => Promise<Instrument>>> = {
  'institution@1': async () => (await import('./forms/institution-instrument.ts')).institutionInstrument,
  'context@1': async () => (await import('./forms/context-instrument.ts')).contextInstrument,
  'demand@1': async () => (await import('./forms/demand-instrument.ts')).demandInstrument,
  'plan@1': async () => (await import('./forms/plan-instrument.ts')).planInstrument,
  'visit@1': async () => (await import('./forms/visit-instrument.ts')).visitInstrument,
  'agreement@1': async () => (await import('./forms/agreement-instrument.ts')).agreementInstrument,
  'change@1': async () => (await import('./forms/change-instrument.ts')).changeInstrument,
  'assessment@1': async () => (await import('./forms/assessment-instrument.ts')).assessmentInstrument,
  'accompaniment@1': async () => (await import('./forms/accompaniment-instrument.ts')).accompanimentInstrument,
  'check-in@1': async () => (await import('./forms/check-in-instrument.ts')).checkInInstrument,
  'accompaniment-closing@1': async () =>
    (await import('./forms/accompaniment-closing-instrument.ts')).accompanimentClosingInstrument,
  'closing@1': async () => (await import('./forms/closing-instrument.ts')).closingInstrument,
  'experience@1': async () => (await import('./forms/experience-instrument.ts')).experienceInstrument,
  'expert@1': async () => (await import('./forms/expert-instrument.ts')).expertInstrument,
  'accord@1': async () => (await import('./forms/accord-instrument.ts')).accordInstrument,
  'commitment@1': async () => (await import('./forms/commitment-instrument.ts')).commitmentInstrument,
  'follow-up@1': async () => (await import('./forms/follow-up-instrument.ts')).followUpInstrument,
};

/** Ids of all forms that this version of Ayni knows, `visit@1`. */
export const releasedInstruments: readonly string[] = Object.keys(released);

/** The form that a record was filled with; undefined when it is of a version that this app does not know yet. */
export async function instrumentById(reference: string): Promise<Instrument | undefined> {
  return Object.hasOwn(released, reference) ? await released[reference]?.() : undefined;
}
