import { useEffect, useId, useLayoutEffect, useRef, useState } from 'preact/hooks';
import { uiTexts } from '#texts/ui.ts';
import './Combobox.css';

export interface ComboboxOption {
  value: string;
  label: string;
  hint?: string;
}

interface ComboboxProps {
  id?: string;
  labelledBy: string;
  describedBy?: string;
  placeholder?: string;
  /** What is chosen now, shown while nobody types. */
  shown?: string;
  disabled?: boolean;
  invalid?: boolean;
  /** Best first. Called at each pause of typing; an older answer that comes late is dropped. */
  search: (text: string) => Promise<readonly ComboboxOption[]>;
  /** Offers «+ Crear» for a text that is not among the answers. */
  onCreate?: (text: string) => void;
  /** Words of that offer, when it is no new record that is made. */
  createLabel?: (text: string) => string;
  onChoose: (option: ComboboxOption) => void;
  /** The person emptied the box of a chosen value. */
  onClear?: () => void;
}

const pauseMs = 120;

/**
 * Search as you type (ARIA 1.2 combobox with a list): arrows move, Enter chooses, Escape closes and brings back what was
 * chosen. The typed text itself is never the value: left without choosing, it stays in sight and is told to be none.
 */
export function Combobox(props: ComboboxProps) {
  const { shown = '', disabled, search, onChoose, onCreate, onClear } = props;
  const list = useId();
  const note = useId();
  const box = useRef<HTMLInputElement>(null);
  // Undefined until something is typed: opening the list to look does not touch what was chosen.
  const [text, setText] = useState<string | undefined>(undefined);
  const [open, setOpen] = useState(false);
  const [found, setFound] = useState<readonly ComboboxOption[] | undefined>(undefined);
  const [active, setActive] = useState(-1);
  const asked = useRef(0);
  const typed = (text ?? '').trim();
  const canCreate = Boolean(onCreate) && typed.length > 1 && !found?.some((option) => option.label === typed);
  const count = (found?.length ?? 0) + (canCreate ? 1 : 0);

  useEffect(() => {
    if (!open) return;
    const turn = ++asked.current;
    const timer = setTimeout(async () => {
      const options = await search(typed);
      if (turn !== asked.current) return;
      setFound(options);
      setActive(typed && options.length > 0 ? 0 : -1);
    }, pauseMs);
    return () => clearTimeout(timer);
  }, [typed, open]);

  const fold = () => {
    asked.current++;
    setOpen(false);
    setFound(undefined);
    setActive(-1);
  };
  const close = () => {
    fold();
    setText(undefined);
  };
  // What was chosen elsewhere (a suggestion, another tablet) takes the place of words that were never chosen.
  useEffect(() => {
    if (!open) setText(undefined);
  }, [shown]);
  // A name that arrives under the finger is selected as the one before it was: what is typed next replaces it whole.
  useLayoutEffect(() => {
    if (open && text === undefined) box.current?.select();
  }, [shown]);
  const isLeft = !open && typed !== '';
  const leftWords = isLeft ? uiTexts.notChosen(shown) : '';
  const choose = (index: number) => {
    const option = found?.[index];
    if (option) onChoose(option);
    else if (canCreate) onCreate?.(typed);
    else return;
    close();
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key === 'ArrowDown' || event.key === 'ArrowUp') {
      event.preventDefault();
      if (!open) setOpen(true);
      else if (count > 0)
        setActive((active + (event.key === 'ArrowDown' ? 1 : active < 0 ? count : count - 1)) % count);
    } else if (event.key === 'Enter' && open) {
      event.preventDefault();
      if (active >= 0) choose(active);
    } else if (event.key === 'Escape' && (open || isLeft)) {
      event.preventDefault();
      event.stopPropagation();
      close();
    }
  };
  return (
    <div
      class="combobox"
      onFocusOut={(event) => {
        if (event.currentTarget.contains(event.relatedTarget as Node | null)) return;
        if (typed !== '') return fold();
        if (text !== undefined && shown) onClear?.();
        close();
      }}
    >
      <input
        ref={box}
        id={props.id}
        type="text"
        role="combobox"
        autocomplete="off"
        spellcheck={false}
        placeholder={props.placeholder}
        value={text ?? shown}
        disabled={disabled}
        aria-labelledby={props.labelledBy}
        aria-describedby={[props.describedBy, isLeft && note].filter(Boolean).join(' ') || undefined}
        aria-invalid={props.invalid ? 'true' : undefined}
        aria-expanded={open}
        aria-controls={list}
        aria-autocomplete="list"
        aria-activedescendant={active >= 0 ? `${list}-${active}` : undefined}
        onClick={(event) => {
          if (open) return;
          const input = event.currentTarget;
          setOpen(true);
          const before = input.value;
          input.select();
          // A click into text that was already selected puts the caret there after this event: selecting again waits for it,
          // unless a letter came first, which the next one would replace.
          requestAnimationFrame(() => input.value === before && input.select());
        }}
        onInput={(event) => {
          setOpen(true);
          setText(event.currentTarget.value);
        }}
        onKeyDown={onKeyDown}
      />
      {open ? (
        <Options
          list={list}
          found={found}
          active={active}
          typed={typed}
          create={canCreate ? (props.createLabel ?? uiTexts.createOnTheSpot)(typed) : undefined}
          onPick={choose}
        />
      ) : null}
      {isLeft ? (
        <p class="warn" id={note}>
          {leftWords}
        </p>
      ) : null}
      <span class="unseen" role="status">
        {open && found ? (count > 0 ? uiTexts.resultCount(count) : uiTexts.nothingFound) : leftWords}
      </span>
    </div>
  );
}

interface OptionsProps {
  list: string;
  found: readonly ComboboxOption[] | undefined;
  active: number;
  typed: string;
  create?: string;
  onPick: (index: number) => void;
}

function Options({ list, found, active, typed, create, onPick }: OptionsProps) {
  const said = found === undefined ? uiTexts.searching : typed ? uiTexts.nothingFound : uiTexts.keepTyping;
  const row = (index: number, label: string, hint?: string) => (
    // biome-ignore lint/a11y/useKeyWithClickEvents: the keys are the input's, as the combobox pattern asks
    <div
      key={index}
      id={`${list}-${index}`}
      role="option"
      tabIndex={-1}
      aria-selected={index === active}
      class={index === active ? 'option active' : 'option'}
      onPointerDown={(event) => event.preventDefault()}
      onClick={() => onPick(index)}
    >
      {label}
      {hint ? <small>{hint}</small> : null}
    </div>
  );
  return (
    <div class="options" role="listbox" id={list} tabIndex={-1}>
      {found?.map((option, index) => row(index, option.label, option.hint))}
      {create ? row(found?.length ?? 0, create) : null}
      {!found?.length && !create ? <p class="muted">{said}</p> : null}
    </div>
  );
}
