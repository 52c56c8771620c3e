import { GrowingText } from '#ui/GrowingText.tsx';
import { useForm } from '../form-context.ts';
import type { InputProps } from '../frame/input-props.ts';

/** One line of text. No `maxLength`: a browser cuts a paste without a word; what is too long is told beside the field. */
export function TextInput({ path, control, describedBy, disabled, invalid }: InputProps) {
  const { session } = useForm();
  return (
    <input
      id={control}
      type="text"
      value={textOf(session.value(path).value)}
      disabled={disabled}
      aria-describedby={describedBy}
      aria-invalid={invalid || undefined}
      onInput={(event) => session.set(path, event.currentTarget.value || undefined)}
    />
  );
}

/** A text as long as it needs, growing with what is written. */
export function LongTextInput({ path, control, describedBy, disabled, invalid }: InputProps) {
  const { session } = useForm();
  return (
    <GrowingText
      id={control}
      value={textOf(session.value(path).value)}
      disabled={disabled}
      aria-describedby={describedBy}
      aria-invalid={invalid || undefined}
      onInput={(event) => session.set(path, event.currentTarget.value || undefined)}
    />
  );
}

/** An hour of the day. */
export function TimeInput({ path, control, describedBy, disabled }: InputProps) {
  const { session } = useForm();
  return (
    <input
      id={control}
      type="time"
      class="short"
      value={textOf(session.value(path).value)}
      disabled={disabled}
      aria-describedby={describedBy}
      onInput={(event) => session.set(path, event.currentTarget.value || undefined)}
    />
  );
}

// A value of another shape (written by another version) is shown as it is rather than hidden.
function textOf(value: unknown): string {
  if (value === undefined || value === null) return '';
  return typeof value === 'string' ? value : JSON.stringify(value);
}
