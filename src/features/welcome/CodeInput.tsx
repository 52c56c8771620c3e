import { useLayoutEffect, useRef } from 'preact/hooks';
import { welcomeTexts as texts } from '#texts/welcome.ts';
import { formatWhileTyping } from './enrol-code.ts';

interface CodeInputProps {
  id: string;
  value: string;
  onInput: (text: string) => void;
  invalid: boolean;
  describedBy: string;
}

/** The invitation code in four groups, however it is typed or pasted; the caret stays where the person had it. */
export function CodeInput({ id, value, onInput, invalid, describedBy }: CodeInputProps) {
  const input = useRef<HTMLInputElement>(null);
  const caret = useRef<number | undefined>(undefined);

  // The browser sends the caret to the end when a program writes the value: put it back once it is drawn.
  useLayoutEffect(() => {
    if (caret.current !== undefined) input.current?.setSelectionRange(caret.current, caret.current);
    caret.current = undefined;
  }, [value]);

  function read(event: { currentTarget: HTMLInputElement }) {
    const field = event.currentTarget;
    const formatted = formatWhileTyping(field.value, field.selectionStart ?? field.value.length);
    caret.current = formatted.caret;
    // Written at once: a text that formats to the value of before would not be drawn again.
    field.value = formatted.text;
    field.setSelectionRange(formatted.caret, formatted.caret);
    onInput(formatted.text);
  }

  return (
    <label class="welcome-field" for={id}>
      {texts.code}
      <small id={`${id}-help`}>{texts.codeHelp}</small>
      <input
        id={id}
        ref={input}
        class="welcome-code"
        value={value}
        onInput={read}
        placeholder={texts.codePlaceholder}
        autocomplete="one-time-code"
        autocapitalize="characters"
        autocorrect="off"
        spellcheck={false}
        inputMode="text"
        aria-invalid={invalid}
        aria-describedby={`${id}-help ${describedBy}`}
      />
    </label>
  );
}
