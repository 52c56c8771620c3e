import type { Instrument } from '#domain/instruments/instrument.ts';
import type { Json } from '#domain/json.ts';
import type { FormValues } from '../form-store.ts';

/** True when a record says that it was filled with a later version of the form that is open ('visit@3' over 'visit@1'). */
export function isNewerForm(reference: string, known: string): boolean {
  const [id, version] = reference.split('@');
  const [knownId, knownVersion] = known.split('@');
  return id === knownId && Number(version) > Number(knownVersion);
}

// Of every record: ours to keep, not answers of a form.
const reserved: readonly string[] = ['instrument', 'completion'];

/** Answers of fields that this version of a form does not have, by their own names, in the order of those names. */
export function unknownAnswers(instrument: Instrument, values: FormValues): [path: string, value: Json][] {
  const known = new Set(instrument.sections.flatMap((section) => section.fields.map(({ id }) => id)));
  return Object.entries(values)
    .filter(([path]) => !known.has(path.split('/')[0] ?? '') && !reserved.includes(path))
    .filter(([, value]) => !isRowPlace(value))
    .sort(([a], [b]) => (a < b ? -1 : 1));
}

// A list's row holds only its place between the others.
function isRowPlace(value: Json): boolean {
  return typeof value === 'object' && value !== null && !Array.isArray(value) && Object.keys(value).join() === 'order';
}
