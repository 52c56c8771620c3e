import type { Field, Instrument } from './instruments/instrument.ts';

/**
 * The note as three minutes allow it: what is essential, required or asked by another answer stays in sight, everything
 * else waits behind «Agregar más» until somebody answers it (product page, «the visit note takes three minutes»).
 */
export function threeMinuteNote(instrument: Instrument): Instrument {
  const fold = (field: Field): Field =>
    field.essential || field.required || field.requiredIf || field.visibleIf ? field : { ...field, folded: true };
  return {
    ...instrument,
    sections: instrument.sections.map((section) => ({ ...section, fields: section.fields.map(fold) })),
  };
}
