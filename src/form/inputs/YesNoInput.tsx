import { useState } from 'preact/hooks';
import type { Json } from '#domain/json.ts';
import { formTexts } from '#texts/form.ts';
import { Choices } from '#ui/Choices.tsx';
import { Dialog } from '#ui/Dialog.tsx';
import { answer, useForm } from '../form-context.ts';
import type { InputProps } from '../frame/input-props.ts';
import { namesBehindConsent } from '../rules/consent.ts';

const yesNo = [
  { value: 'yes', label: formTexts.yes },
  { value: 'no', label: formTexts.no },
];
const yesNoUnknown = [...yesNo, { value: 'unknown', label: formTexts.unknown }];

/** Yes or no, kept as a boolean; or yes, no, not known yet, kept as words. Withdrawing a consent asks about the name first. */
export function YesNoInput({ field, path, labelledBy, describedBy, disabled }: InputProps) {
  const form = useForm();
  const [asking, setAsking] = useState<{ next: Json | undefined; names: { path: string; name: string }[] }>();
  const isBoolean = field.type === 'yes-no';
  const value = form.session.value(path).value;
  const set = (next: Json | undefined) => {
    const names = next === true ? [] : namesBehindConsent(form.instrument, path, form.session.values());
    if (names.length > 0) setAsking({ next, names });
    else answer(form, path, next);
  };
  return (
    <>
      <Choices
        labelledBy={labelledBy}
        describedBy={describedBy}
        options={isBoolean ? yesNo : yesNoUnknown}
        chosen={value === undefined ? [] : [value === true ? 'yes' : value === false ? 'no' : String(value)]}
        disabled={disabled}
        onChange={([next]) => set(next === undefined ? undefined : isBoolean ? next === 'yes' : next)}
      />
      <Dialog
        open={asking !== undefined}
        title={formTexts.consent.title}
        onClose={() => setAsking(undefined)}
        actions={
          <>
            <button type="button" class="btn quiet" onClick={() => setAsking(undefined)}>
              {formTexts.consent.keep}
            </button>
            <button
              type="button"
              class="btn"
              onClick={() => {
                for (const each of asking?.names ?? []) form.session.set(each.path, undefined);
                answer(form, path, asking?.next);
                setAsking(undefined);
              }}
            >
              {formTexts.consent.erase}
            </button>
          </>
        }
      >
        <p>{formTexts.consent.text(asking?.names.map((each) => each.name).join(', ') ?? '')}</p>
      </Dialog>
    </>
  );
}
