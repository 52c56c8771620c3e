import { useState } from 'preact/hooks';
import { formTexts } from '#texts/form.ts';
import { uiTexts } from '#texts/ui.ts';
import { Choices } from '#ui/Choices.tsx';
import { Combobox } from '#ui/Combobox.tsx';
import { answer, useForm } from '../form-context.ts';
import type { InputProps } from '../frame/input-props.ts';
import { ChosenList } from '../rows/ChosenList.tsx';
import { manyToSearch, offeredOptions, optionsOf, searchOptions, typedAnswer } from '../rules/options-of.ts';

/** One or several of a set: chips to touch, or typing when there are more than twelve. */
export function ChoiceInput({ field, path, control, labelledBy, describedBy, disabled }: InputProps) {
  const form = useForm();
  const [refused, setRefused] = useState(false);
  const many = field.type === 'choices';
  const options = optionsOf(field);
  const value = form.session.value(path).value;
  const chosen = Array.isArray(value) ? value.map(String) : value === undefined ? [] : [String(value)];
  const set = (next: string[]) => {
    setRefused(false);
    answer(form, path, next.length === 0 ? undefined : many ? next : next[0]);
  };
  if (options.length <= manyToSearch) {
    return (
      <Choices
        labelledBy={labelledBy}
        describedBy={describedBy}
        options={withUnknown(options, chosen)}
        chosen={chosen}
        many={many}
        max={field.max}
        disabled={disabled}
        onChange={set}
      />
    );
  }
  const labelOf = (each: string) => options.find((option) => option.value === each)?.label ?? each;
  const left = offeredOptions(field).filter((option) => !chosen.includes(option.value));
  const isTyped = (each: string) => field.allowsOther === true && !options.some((option) => option.value === each);
  const add = (each: string) => {
    if (isFull) setRefused(true);
    else if (!chosen.includes(each)) set(many ? [...chosen, each] : [each]);
  };
  const isFull = many && field.max !== undefined && chosen.length >= field.max;
  return (
    <>
      {many ? (
        <ChosenList
          items={chosen.map((each) => ({
            value: each,
            label: labelOf(each),
            hint: isTyped(each) ? formTexts.notListed : undefined,
          }))}
          disabled={disabled}
          onRemove={(gone) => set(chosen.filter((each) => each !== gone))}
        />
      ) : null}
      <Combobox
        id={control}
        labelledBy={labelledBy}
        describedBy={describedBy}
        placeholder={field.allowsOther ? formTexts.searchOrType : formTexts.reference.search}
        shown={many ? '' : chosen.map(labelOf).join('')}
        disabled={disabled}
        search={async (text) => searchOptions(left, text)}
        onChoose={(option) => add(option.value)}
        onCreate={field.allowsOther ? (text) => add(typedAnswer(field, text)) : undefined}
        createLabel={formTexts.typeOther}
        onClear={() => set([])}
      />
      {!many && chosen.some(isTyped) ? <small>{formTexts.notListed}</small> : null}
      <p class={refused && isFull ? 'warn' : undefined} role="status">
        {refused && isFull ? uiTexts.maxReached(field.max ?? 0) : ''}
      </p>
    </>
  );
}

// A value that this version does not offer (a newer form wrote it) is still shown, and can be taken back.
function withUnknown(options: { value: string; label: string }[], chosen: string[]) {
  const unknown = chosen.filter((each) => !options.some((option) => option.value === each));
  return [...options, ...unknown.map((value) => ({ value, label: value }))];
}
