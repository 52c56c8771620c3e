import type { Json } from '#domain/json.ts';
import { canonicalJson } from '#protocol/canonical-json.ts';
import type { Change } from '#protocol/change.ts';
import { type ChangeCheck, checkChange } from '#protocol/check-change.ts';
import { isReplica } from '#protocol/ids.ts';
import type { QuarantineReason } from '#protocol/wire.ts';
import { isKeptStream } from '../people/streams-of.ts';
import { sha256 } from './sha256.ts';

/** One change of a push, judged by its form alone; `body` are the bytes that will be kept, in the log or aside. */
export interface Arrival {
  /** As it was sent, for the answer; '' when there was none. */
  answerId: string;
  /** Fit to be a key: '' when the sent id was not. */
  id: string;
  hash: string;
  body: Uint8Array;
  /** Present when it can be read as a whole. */
  change?: Change;
  fault?: QuarantineReason;
  /** The item at fault, when it is one. */
  item?: number;
  /** Best knowledge, '' or 0 where it cannot be read: for the shelf of what is set aside. */
  stream: string;
  replica: string;
  n: number;
}

/** Reads one change, whatever it is. Never throws: what cannot be understood is kept as it came. */
export function readArrival(raw: unknown): Arrival {
  const checked = checkChange(raw);
  const place = readPlace(raw);
  if (checked.kind === 'whole' && stubIn(checked.change) < 0) {
    const { change, text } = checked;
    const signed = 'sig' in change ? canonicalJson(change as unknown as Json) : text;
    return { ...place, id: change.id, hash: sha256(text), body: Buffer.from(signed), change };
  }
  // JSON.stringify writes NUL and lone surrogates as escapes: nothing of what was sent is lost.
  const body = Buffer.from(JSON.stringify(raw) ?? 'null');
  const id = checked.kind === 'unreadable' ? '' : place.answerId;
  return { ...place, id, hash: sha256(body), body, ...faultOf(checked) };
}

// A value that is «gone» can only be somebody's partial copy, and whole copies are what a push carries.
const stubIn = ({ items }: Change): number => items.findIndex((item) => 'gone' in item);

function faultOf(checked: ChangeCheck): { fault: QuarantineReason; item?: number } {
  switch (checked.kind) {
    case 'set-aside':
      return { fault: checked.reason, item: checked.item };
    case 'whole':
      return { fault: 'malformed-field', item: stubIn(checked.change) };
    case 'unreadable':
      return { fault: 'malformed-field' };
    default:
      return checked satisfies never;
  }
}

function readPlace(raw: unknown): Pick<Arrival, 'answerId' | 'stream' | 'replica' | 'n'> {
  const { id, stream, replica, n } = (typeof raw === 'object' && raw !== null ? raw : {}) as Record<string, unknown>;
  return {
    answerId: typeof id === 'string' ? id : '',
    stream: typeof stream === 'string' && isKeptStream(stream) ? stream : '',
    replica: typeof replica === 'string' && isReplica(replica) ? replica : '',
    n: Number.isSafeInteger(n) ? (n as number) : 0,
  };
}
