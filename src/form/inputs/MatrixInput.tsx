import { scaleById } from '#domain/instruments/scales.ts';
import { Choices } from '#ui/Choices.tsx';
import { useForm } from '../form-context.ts';
import type { InputProps } from '../frame/input-props.ts';
import './MatrixInput.css';

/** The same scale for several sentences: one group of chips a sentence, because a table of radios does not fit a phone. */
export function MatrixInput({ field, path, control, describedBy, disabled }: InputProps) {
  const { session } = useForm();
  const levels = scaleById(field.scale ?? '').levels;
  const options = levels.map((level) => ({ value: String(level.value), label: level.label }));
  return (
    <div class="matrix">
      {(field.rows ?? []).map((row) => {
        const at = `${path}/${row.id}`;
        const value = session.value(at).value;
        return (
          <div class="matrix-row" key={row.id} data-path={at}>
            <span id={`${control}-${row.id}`}>{row.label}</span>
            <Choices
              labelledBy={`${control}-${row.id}`}
              describedBy={describedBy}
              options={options}
              chosen={value === undefined ? [] : [String(value)]}
              disabled={disabled}
              onChange={([next]) => session.set(at, levels.find((level) => String(level.value) === next)?.value)}
            />
          </div>
        );
      })}
    </div>
  );
}
