import type { Field, Instrument } from '#domain/instruments/instrument.ts';

/** The field of an instrument that lives at a path, in a row or group too; undefined for what is no field of it. */
function fieldAt(instrument: Instrument, path: string): Field | undefined {
  const [top, ...rest] = path.split('/');
  const field = instrument.sections.flatMap((section) => section.fields).find((each) => each.id === top);
  if (rest.length === 0 || !field?.fields) return field;
  const part = rest.at(-1);
  return field.fields.find((each) => each.id === part);
}

/** True for what is written in words: two versions of it wait, side by side, for somebody's decision. */
export function isTextAt(instrument: Instrument, path: string): boolean {
  const type = fieldAt(instrument, path)?.type;
  return type === 'text' || type === 'long-text';
}
