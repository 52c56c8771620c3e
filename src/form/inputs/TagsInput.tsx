import { useState } from 'preact/hooks';
import { formTexts } from '#texts/form.ts';
import { useForm } from '../form-context.ts';
import type { InputProps } from '../frame/input-props.ts';
import { ChosenList } from '../rows/ChosenList.tsx';

/** Free words, one at a time. What was typed and not added is added when the box is left: nothing typed is lost. */
export function TagsInput({ path, control, describedBy, disabled }: InputProps) {
  const { session } = useForm();
  const [text, setText] = useState('');
  const value = session.value(path).value;
  const tags = Array.isArray(value) ? value.map(String) : [];
  const add = () => {
    const tag = text.trim();
    if (tag && !tags.includes(tag)) session.set(path, [...tags, tag]);
    setText('');
  };
  return (
    <>
      <ChosenList
        items={tags.map((tag) => ({ value: tag, label: tag }))}
        disabled={disabled}
        onRemove={(gone) => {
          const left = tags.filter((tag) => tag !== gone);
          session.set(path, left.length > 0 ? left : undefined);
        }}
      />
      <div class="with-unit">
        <input
          id={control}
          type="text"
          maxLength={80}
          placeholder={formTexts.tags.placeholder}
          value={text}
          disabled={disabled}
          aria-describedby={describedBy}
          onInput={(event) => setText(event.currentTarget.value)}
          onBlur={add}
          onKeyDown={(event) => {
            if (event.key !== 'Enter') return;
            event.preventDefault();
            add();
          }}
        />
        <button type="button" class="btn quiet" disabled={disabled} onClick={add}>
          {formTexts.tags.add}
        </button>
      </div>
    </>
  );
}
