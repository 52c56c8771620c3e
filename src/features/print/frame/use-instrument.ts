import { useEffect, useState } from 'preact/hooks';
import type { Instrument } from '#domain/instruments/instrument.ts';
import { instrumentById } from '#domain/instruments/instrument-by-id.ts';
import type { RecordView } from '#domain/record.ts';
import { textOf } from '#domain/record-edit.ts';

/** The form that a record was filled with: undefined until it was fetched, null when this app does not know it. */
export function useInstrument(record: RecordView | undefined, otherwise: string): Instrument | null | undefined {
  const [instrument, setInstrument] = useState<Instrument | null | undefined>(undefined);
  const reference = record && (textOf(record.values.instrument) || otherwise);
  useEffect(() => {
    let gone = false;
    if (reference) void instrumentById(reference).then((known) => !gone && setInstrument(known ?? null));
    return () => {
      gone = true;
    };
  }, [reference]);
  return instrument;
}
