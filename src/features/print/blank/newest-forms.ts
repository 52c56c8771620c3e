import { releasedInstruments } from '#domain/instruments/instrument-by-id.ts';

/** The newest version of each form, in the order in which they were released: what a blank sheet is made of. */
export const newestForms: readonly { id: string; reference: string }[] = [
  ...releasedInstruments
    .map((reference) => {
      const [id = '', version] = reference.split('@');
      return { id, reference, version: Number(version) };
    })
    .sort((a, b) => a.version - b.version)
    .reduce(
      (forms, { id, reference }) => forms.set(id, { id, reference }),
      new Map<string, { id: string; reference: string }>(),
    )
    .values(),
];
