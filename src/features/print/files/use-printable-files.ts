import { useMemo, useState } from 'preact/hooks';
import type { Instrument } from '#domain/instruments/instrument.ts';
import { type PrintableFiles, printableFiles } from '#domain/printable-files.ts';
import type { RecordView } from '#domain/record.ts';

const none: PrintableFiles = { pictures: [], named: [], signatures: [], leftOut: { pictures: 0, signatures: 0 } };

/** The files of a record for its sheet; `ready` once every picture is drawn or known to be elsewhere. */
export function usePrintableFiles(
  instrument: Instrument | null | undefined,
  record: RecordView | undefined,
  careful: boolean,
) {
  const [settled, setSettled] = useState<ReadonlySet<string>>(new Set());
  const files = useMemo(
    () => (instrument && record ? printableFiles(instrument, record.values, careful) : none),
    [instrument, record, careful],
  );
  return {
    files,
    ready: files.pictures.every(({ sha256 }) => settled.has(sha256)),
    onSettled: (sha256: string) => setSettled((before) => new Set(before).add(sha256)),
  };
}
