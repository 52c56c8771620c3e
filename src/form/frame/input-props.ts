import type { Field } from '#domain/instruments/instrument.ts';

/** What the frame of a field tells its input: where the value lives and which elements name and describe it. */
export interface InputProps {
  field: Field;
  path: string;
  /** Id for the control itself, when there is only one. */
  control: string;
  labelledBy: string;
  describedBy: string;
  disabled: boolean;
  /** A mark says that it blocks. */
  invalid: boolean;
}
