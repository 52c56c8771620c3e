import { useEffect, useId, useRef, useState } from 'preact/hooks';
import { sendingTexts } from '#texts/sending.ts';
import { valueTexts } from '#texts/values.ts';

const texts = sendingTexts.conflicts;

interface JoinTextsProps {
  words: readonly string[];
  saving: boolean;
  save: (text: string) => void;
  cancel: () => void;
}

/** Both texts one after the other, to be edited into the one that stays. */
export function JoinTexts({ words, saving, save, cancel }: JoinTextsProps) {
  const id = useId();
  const box = useRef<HTMLTextAreaElement>(null);
  const [text, setText] = useState(() => words.filter((each) => each !== valueTexts.nothing).join('\n\n'));
  useEffect(() => box.current?.focus(), []);
  return (
    <div class="join">
      <label for={id}>{texts.joined}</label>
      <small id={`${id}-help`}>{texts.joinedHelp}</small>
      <textarea
        id={id}
        ref={box}
        rows={8}
        value={text}
        aria-describedby={`${id}-help`}
        onInput={(event) => setText(event.currentTarget.value)}
      />
      <div class="btns">
        <button type="button" class="btn" disabled={saving} onClick={() => save(text)}>
          {texts.saveJoined}
        </button>
        <button type="button" class="btn quiet" disabled={saving} onClick={cancel}>
          {texts.cancel}
        </button>
      </div>
    </div>
  );
}
