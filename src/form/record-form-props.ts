import type { ComponentChildren } from 'preact';
import type { Field, Instrument, Section } from '#domain/instruments/instrument.ts';
import type { Issue } from '#domain/instruments/issue.ts';
import type { Json } from '#domain/json.ts';
import type { FormSession } from './form-session.ts';
import type { FormEdit, FormStore, FormValues } from './form-store.ts';
import type { InputProps } from './frame/input-props.ts';
import type { Lookups } from './lookups.ts';
import type { FormEnd } from './session/form-end.ts';

/** What a slot of a room receives: all that the input of the field would, and the session that keeps its values. */
export interface SlotProps extends InputProps {
  session: FormSession;
}

/** One record of one instrument as a form. `kind` and `record` name it; both new and existing records work. */
export interface RecordFormProps {
  instrument: Instrument;
  kind: string;
  record: string;
  /** Stream of a new record, asked again at each save until the record exists; an existing record keeps its own. */
  stream: (values: FormValues) => string;
  /** First values of a new record by field path (today, the plan's areas, …): written as typed once anything is typed. */
  initial?: FormValues;
  /** Values to offer with one tap each, for fields with `suggested` (the next meeting). */
  suggest?: (field: Field, values: FormValues) => readonly { value: Json; label: string }[];
  /** Value of a field with `computed`: shown, never typed. */
  compute?: (field: Field, values: FormValues) => Json | undefined;
  /** What a room warns of beside a field, by field id, from what only it knows (the last meeting was long ago). */
  remarks?: Record<string, (values: FormValues) => string | undefined>;
  /** Line under which the draft is found again on Hoy. */
  draftTitle?: (values: FormValues) => string;
  /**
   * Further writes that travel in the same change as the form (records that its rows become); `saved` is the record as this
   * tablet had it before. What an agreement-review marks is written by the form itself.
   */
  extraEdits?: (values: FormValues, saved: FormValues) => FormEdit[];
  /** True for an answer that both sides do not share for now: it stays on this tablet. */
  staysHere?: (path: string, values: FormValues) => boolean;
  /** What only a room knows of what is missing (an envelope that holds the answer): takes the form's issues, gives those that count. */
  judge?: (issues: Issue[], session: FormSession) => Issue[];
  store: FormStore;
  lookups: Lookups;
  /** Text of the main button: «Terminar nota». */
  finishLabel?: string;
  /** Field path to open at (from Envío); otherwise the form returns to where the draft was left. */
  at?: string;
  /** Pieces drawn by the room: by field id first, else by type ('history', 'assessment'). */
  slots?: Record<string, (props: SlotProps) => ComponentChildren>;
  /** Whole sections drawn by the room, by section id: its title and help stay the form's. */
  sectionSlots?: Record<string, (section: Section) => ComponentChildren>;
  /** Drawn above the first section. */
  children?: ComponentChildren;
  /** The person pressed the main button and the change is kept. */
  onFinished: (end: FormEnd) => void;
  /** The person asked to go on later from inside the form; leaving by a link needs nothing: the form saves itself. */
  onLeave: (end: FormEnd) => void;
  /** The form is gone from the screen and its save failed: `retry` tries again. Without it the error is thrown. */
  onTrouble?: (error: unknown, retry: () => Promise<void>) => void;
}
