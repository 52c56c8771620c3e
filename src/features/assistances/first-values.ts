import type { Instrument } from '#domain/instruments/instrument.ts';
import type { Json } from '#domain/json.ts';

/** What a new form begins with: the instrument's own first values, then what the room knows; unknown ones stay absent. */
export function firstValues(
  instrument: Instrument,
  known: Readonly<Record<string, Json | undefined>>,
): Record<string, Json> {
  const own = instrument.sections
    .flatMap(({ fields }) => fields)
    .map(({ id, initial }): [string, Json | undefined] => [id, initial]);
  const all = [...own, ...Object.entries(known)];
  return Object.fromEntries(all.filter((pair): pair is [string, Json] => pair[1] !== undefined));
}
