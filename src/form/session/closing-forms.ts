import type { FormSession } from '../form-session.ts';
import type { FormStore } from '../form-store.ts';

interface Closing {
  /** Closes under way, by record: the same form opened again waits for its lock instead of reading only. */
  running: Map<string, Promise<void>>;
  /** Forms that are gone from the screen and could not be kept: opening the record again finds their words. */
  stranded: Map<string, FormSession>;
}

// By store, so that two tablets in one process know nothing of each other.
const closings = new WeakMap<FormStore, Closing>();

function closingOf(store: FormStore): Closing {
  const known = closings.get(store) ?? { running: new Map(), stranded: new Map() };
  closings.set(store, known);
  return known;
}

/** Resolves when no form over that record is closing any more. */
export async function whenClosed(store: FormStore, record: string): Promise<void> {
  await closingOf(store).running.get(record);
}

/** The form over that record whose closing failed, if there is one. */
export function strandedForm(store: FormStore, record: string): FormSession | undefined {
  return closingOf(store).stranded.get(record);
}

/** Follows one attempt at closing: while it runs others wait; when it fails the session is kept, not only its error. */
export function followClosing(store: FormStore, session: FormSession, attempt: Promise<unknown>): void {
  const { running, stranded } = closingOf(store);
  const settled = attempt.then(
    () => void stranded.delete(session.record),
    () => void stranded.set(session.record, session),
  );
  running.set(session.record, settled);
  void settled.then(() => running.get(session.record) === settled && running.delete(session.record));
}
