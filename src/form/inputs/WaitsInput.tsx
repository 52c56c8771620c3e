import { formTexts } from '#texts/form.ts';
import { Icon } from '#ui/Icon.tsx';
import type { InputProps } from '../frame/input-props.ts';
import './WaitsInput.css';

/** A kind of answer that this version cannot take yet: says so instead of pretending, and what to do meanwhile. */
export function WaitsInput({ field }: InputProps) {
  const text =
    field.type === 'files'
      ? formTexts.waits.files
      : field.type === 'signature'
        ? formTexts.waits.signature
        : formTexts.waits.other;
  return (
    <p class="waits">
      <Icon name={field.type === 'files' ? 'camera' : 'pending'} />
      <span>{text}</span>
    </p>
  );
}
