import { Fields } from '../frame/Fields.tsx';
import type { InputProps } from '../frame/input-props.ts';
import './GroupInput.css';

/** Several answers under one question. */
export function GroupInput({ field, path, labelledBy, describedBy }: InputProps) {
  return (
    <fieldset class="group-input" aria-labelledby={labelledBy} aria-describedby={describedBy}>
      <Fields fields={field.fields ?? []} base={path} fold={path} />
    </fieldset>
  );
}
