import { formTexts } from '#texts/form.ts';
import { Icon } from '#ui/Icon.tsx';
import './WaitsInput.css';

/** A kind of answer that this version cannot take yet: says so instead of pretending. */
export function WaitsInput() {
  return (
    <p class="waits">
      <Icon name="pending" />
      <span>{formTexts.waits}</span>
    </p>
  );
}
