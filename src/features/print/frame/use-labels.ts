import { useEffect, useState } from 'preact/hooks';
import { findField } from '#domain/instruments/find-field.ts';
import type { Instrument } from '#domain/instruments/instrument.ts';
import { textOf, type Values } from '#domain/record-edit.ts';
import type { Lookups } from '#form/lookups.ts';

/** Names by id of everything that a record points to; undefined until they were looked up. */
export function useLabels(
  instrument: Instrument | undefined,
  values: Values | undefined,
  lookups: Pick<Lookups, 'label'>,
): ReadonlyMap<string, string> | undefined {
  const [labels, setLabels] = useState<ReadonlyMap<string, string> | undefined>(undefined);
  useEffect(() => {
    let gone = false;
    const wanted = instrument && values ? pointersOf(instrument, values) : [];
    const found = Promise.all(wanted.map(async ([entity, id]) => [id, await lookups.label(entity, id)] as const));
    // A name that cannot be read now is only an id less on the sheet.
    found.then(
      (pairs) => !gone && setLabels(new Map(pairs.map(([id, label]) => [id, label ?? '…']))),
      () => !gone && setLabels(new Map()),
    );
    return () => {
      gone = true;
    };
  }, [instrument, values, lookups]);
  return labels;
}

function pointersOf(instrument: Instrument, values: Values): [entity: string, id: string][] {
  return Object.entries(values).flatMap(([path, value]) => {
    const field = findField(instrument, path)?.field;
    const isDistrict = field?.type === 'district' || field?.type === 'districts';
    if (!isDistrict && field?.type !== 'reference' && field?.type !== 'references') return [];
    const ids = (Array.isArray(value) ? value : [value ?? null]).map((id) => textOf(id)).filter(Boolean);
    const entities = isDistrict ? ['district'] : (field?.entities ?? []);
    return ids.flatMap((id) => entities.map((entity): [string, string] => [entity, id]));
  });
}
