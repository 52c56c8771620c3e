import type { ReadonlySignal } from '@preact/signals';
import type { Json } from '#domain/json.ts';
import type { RecordView, Version } from '#domain/record.ts';
import type { FormValues } from './form-store.ts';
import type { FormEnd } from './session/form-end.ts';

/** What SavedMark may say. `at` is ms since 1970 of a draft or change that is really on the tablet. */
export type SavedState =
  | { kind: 'untouched' }
  | { kind: 'pending' }
  | { kind: 'saved'; at: number }
  | { kind: 'failed'; error: unknown };

/**
 * One open form over one record: shown values as signals (touched ?? record ?? first value), drafts every 3 s while
 * dirty, and the change at its end. Rooms that draw their own pieces read and write through it.
 */
export interface FormSession {
  readonly kind: string;
  readonly record: string;
  /** False until record and draft were read. */
  readonly ready: ReadonlySignal<boolean>;
  /** True when another window has this form: everything is shown, nothing can be written. */
  readonly readOnly: ReadonlySignal<boolean>;
  /** Record or draft could not be read: nothing is shown rather than something false. */
  readonly failure: ReadonlySignal<{ cause: unknown } | undefined>;
  readonly saved: ReadonlySignal<SavedState>;
  /** Id of the other person of this tablet whose draft this is; undefined for one's own. */
  readonly begunBy: ReadonlySignal<string | undefined>;
  /** The record as this tablet had it last; undefined while it does not exist. */
  savedRecord: () => RecordView | undefined;
  /** The value to show at a path; undefined when there is none. Reading it in a component redraws only that component. */
  value: (path: string) => ReadonlySignal<Json | undefined>;
  /** Writes one value as typed by the person; undefined takes the answer away. */
  set: (path: string, value: Json | undefined) => void;
  /** A value that stays in the draft and travels in no change (a sealed voice, what is not shared). */
  heldValue: (path: string) => ReadonlySignal<Json | undefined>;
  hold: (path: string, value: Json | undefined) => void;
  /** Every path at which something is held now. */
  heldPaths: () => string[];
  /** Keys of a list's rows in their order. */
  rows: (list: string) => ReadonlySignal<readonly string[]>;
  /** Takes a row away with all it holds; the answer puts it back as it was. */
  removeRow: (path: string) => () => void;
  /** All shown values at this moment; reading it in a component redraws it at every key. */
  values: () => FormValues;
  /** What others wrote in this field, newest first: heads that came after it was opened, or versions that differ. */
  others: (path: string) => ReadonlySignal<readonly Version[]>;
  /** Writes `value` over everything that `others` showed. */
  settle: (path: string, value: Json) => void;
  /** Keeps the heads of another record's register ('<kind>:<id>:<path>') as the person saw them; the first time counts. */
  remember: (key: string, heads: readonly string[]) => void;
  /** Where the draft was left, for a form that comes back to it. */
  at: () => string | undefined;
  /** Remembers where the person is, to return there. */
  visit: (path: string) => void;
  /** Writes the draft now if something waits. Never rejects: `saved` tells. */
  saveNow: () => Promise<void>;
  /** Makes the change. Rejects when it was not kept; the form stays as it was. */
  close: (completion: 'finished' | 'half-way') => Promise<FormEnd>;
}
