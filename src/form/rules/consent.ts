import type { Field, Instrument } from '#domain/instruments/instrument.ts';
import type { FormValues } from '../form-store.ts';

/** The field that asks whether a name may be written: the one that a personal datum waits for. */
export function consentOf(fields: readonly Field[]): { consent: string; name: string } | undefined {
  for (const field of fields) {
    const condition = field.visibleIf;
    if (field.personalData && condition && 'is' in condition && condition.is[1] === true) {
      return { consent: condition.is[0], name: field.id };
    }
  }
  return undefined;
}

/** Names already written that a consent field (at its path) protects. */
export function namesBehindConsent(
  instrument: Instrument,
  path: string,
  values: FormValues,
): { path: string; name: string }[] {
  const [top = '', key, part] = path.split('/');
  const list = instrument.sections.flatMap((section) => section.fields).find((field) => field.id === top);
  const pair = consentOf(list?.fields ?? []);
  if (!pair || pair.consent !== part) return [];
  const at = `${top}/${key}/${pair.name}`;
  const name = values[at];
  return typeof name === 'string' && name.trim() !== '' ? [{ path: at, name }] : [];
}
