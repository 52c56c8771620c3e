import { scaleById } from '#domain/instruments/scales.ts';
import { Levels } from '#ui/Levels.tsx';
import { answer, useForm } from '../form-context.ts';
import type { InputProps } from '../frame/input-props.ts';

/** A described scale. Sealed answers are no business of a plain form: the room draws those. */
export function ScaleInput({ field, path, labelledBy, describedBy, disabled }: InputProps) {
  const form = useForm();
  const scale = scaleById(field.scale ?? '');
  const value = form.session.value(path).value;
  return (
    <Levels
      labelledBy={labelledBy}
      describedBy={describedBy}
      levels={scale.levels}
      special={scale.special}
      value={typeof value === 'string' || typeof value === 'number' ? value : undefined}
      disabled={disabled}
      onChange={(next) => answer(form, path, next)}
    />
  );
}
