import { useState } from 'preact/hooks';
import { formTexts } from '#texts/form.ts';
import { useForm } from '../form-context.ts';
import type { InputProps } from '../frame/input-props.ts';

/** A number typed with a comma or a point. What is not a number stays on the screen with a sentence and is not kept as one. */
export function NumberInput({ field, path, control, describedBy, disabled, invalid }: InputProps) {
  const { session } = useForm();
  const [typed, setTyped] = useState<string | undefined>(undefined);
  const value = session.value(path).value;
  const shown = typed ?? (typeof value === 'number' ? String(value).replace('.', ',') : '');
  const isWrong = typed !== undefined && typed.trim() !== '' && readNumber(typed) === undefined;
  const isMoney = /S\/|soles/.test(field.label);
  return (
    <>
      <div class="with-unit">
        {isMoney ? <b aria-hidden="true">S/</b> : null}
        <input
          id={control}
          type="text"
          inputMode={field.type === 'integer' ? 'numeric' : 'decimal'}
          autocomplete="off"
          value={shown}
          disabled={disabled}
          aria-describedby={`${describedBy} ${control}-says`}
          aria-invalid={isWrong || invalid || undefined}
          onInput={(event) => {
            setTyped(event.currentTarget.value);
            session.set(path, readNumber(event.currentTarget.value));
          }}
          onBlur={() => !isWrong && setTyped(undefined)}
        />
      </div>
      <span id={`${control}-says`} class={isWrong ? 'warn' : undefined} role="status">
        {isWrong ? formTexts.notANumber : ''}
      </span>
    </>
  );
}

/** '1 250,5', '1.250,50' and '1250.5' are read as people of Peru write them; undefined for anything else. */
export function readNumber(text: string): number | undefined {
  const bare = text.replace(/^\s*S\/\s*/, '').replace(/\s/g, '');
  if (!/^-?\d[\d.,]*$/.test(bare)) return undefined;
  const separators = bare.match(/[.,]/g) ?? [];
  const last = separators.at(-1);
  // One kind of separator before exactly three digits each time is for thousands; otherwise the last one is the decimal.
  const onlyThousands = last !== undefined && new Set(separators).size === 1 && /^-?\d{1,3}([.,]\d{3})+$/.test(bare);
  if (last === undefined || onlyThousands) return finite(bare.replace(/[.,]/g, ''));
  const cut = bare.lastIndexOf(last);
  return finite(`${bare.slice(0, cut).replace(/[.,]/g, '')}.${bare.slice(cut + 1)}`);
}

function finite(text: string): number | undefined {
  const value = Number(text);
  return Number.isFinite(value) ? value : undefined;
}
