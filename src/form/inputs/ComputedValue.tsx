import { formTexts } from '#texts/form.ts';
import { useForm } from '../form-context.ts';
import type { InputProps } from '../frame/input-props.ts';

/** A value that is worked out from others: shown, never typed. */
export function ComputedValue({ field, path }: InputProps) {
  const form = useForm();
  const value = form.props.compute?.(field, form.rules.settled.value) ?? form.session.value(path).value;
  return <p>{value === undefined || value === null ? formTexts.noAnswer : String(value)}</p>;
}
