import type { Sha256 } from './hash-change.ts';

/** A place in a stream's log: which life of the server, which row, and the hash of everything up to it. */
export interface Cursor {
  epoch: string;
  seq: number;
  /** Prefix hash of row `seq`; '' before the first row. */
  ph: string;
}

/** The opaque text a tablet keeps. `epoch` and `ph` are base64url, so the dots are unambiguous. */
export const buildCursor = ({ epoch, seq, ph }: Cursor): string => `${epoch}.${seq}.${ph}`;

/** Undefined for anything that {@link buildCursor} cannot have written. */
export function parseCursor(text: string): Cursor | undefined {
  const parts = /^([A-Za-z0-9_-]{1,64})\.(0|[1-9]\d{0,15})\.([A-Za-z0-9_-]{0,64})$/.exec(text);
  if (!parts) return undefined;
  const seq = Number(parts[2]);
  return Number.isSafeInteger(seq) ? { epoch: parts[1]!, seq, ph: parts[3]! } : undefined;
}

/** `ph = H(ph_prev ‖ id ‖ hash ‖ at)`: equal on two logs only if every row up to here is equal. */
export const nextPrefixHash = (
  sha256: Sha256,
  previous: string,
  row: { id: string; hash: string; at: number },
): Promise<string> => sha256(`${previous}|${row.id}|${row.hash}|${row.at}`);
