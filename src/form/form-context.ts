import type { Signal } from '@preact/signals';
import { type ComponentChildren, createContext } from 'preact';
import { useContext } from 'preact/hooks';
import type { Field, Instrument } from '#domain/instruments/instrument.ts';
import type { Json } from '#domain/json.ts';
import type { FormSession } from './form-session.ts';
import type { LookupContext } from './lookups.ts';
import type { RecordFormProps } from './record-form-props.ts';
import type { FormRules } from './rules/form-rules.ts';

/** What every piece of an open form reads. */
export interface OpenForm {
  session: FormSession;
  rules: FormRules;
  instrument: Instrument;
  props: RecordFormProps;
  /** Fold keys («Agregar más» of a section or row) and row paths that are open for editing. */
  opened: Signal<ReadonlySet<string>>;
  /** True once somebody tried to finish: from then on nothing that blocks is quiet. */
  tried: Signal<boolean>;
  /** Draws one field. Handed down instead of imported: fields hold fields, and modules have no cycles. */
  drawField: (field: Field, path: string) => ComponentChildren;
  /** Says what just happened at the foot, with a way back. */
  say: (text: string, undo?: () => void) => void;
  /** Takes the person to a field wherever it hides. */
  goTo: (path: string) => void;
}

export const FormContext = createContext<OpenForm | undefined>(undefined);

/** The form around a piece. Throws outside of one. */
export function useForm(): OpenForm {
  const form = useContext(FormContext);
  if (!form) throw new Error('Not inside a form');
  return form;
}

/** What a look-up is told about where it is asked from. */
export function lookupContext(form: OpenForm, field: string): LookupContext {
  return { kind: form.session.kind, record: form.session.record, field, values: form.rules.settled.peek() };
}

/** Writes an answer that was chosen, not typed: what hangs on it shows before the next key or tap. */
export function answer(form: OpenForm, path: string, value: Json | undefined): void {
  form.session.set(path, value);
  form.rules.check();
}

/** Opens a fold or a row, and keeps it open. */
export function openPart(form: OpenForm, key: string): void {
  if (!form.opened.peek().has(key)) form.opened.value = new Set([...form.opened.peek(), key]);
}

/** Closes a row that was open for editing. */
export function closePart(form: OpenForm, key: string): void {
  form.opened.value = new Set([...form.opened.peek()].filter((each) => each !== key));
}
