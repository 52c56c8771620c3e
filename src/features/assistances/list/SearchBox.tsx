import { assistancesTexts as texts } from '#texts/assistances.ts';
import { Icon } from '#ui/Icon.tsx';
import './SearchBox.css';

interface SearchBoxProps {
  text: string;
  /** How many answer to the text, told to who does not see the list. */
  found: number;
  onInput: (text: string) => void;
}

/** Search as you type. */
export function SearchBox({ text, found, onInput }: SearchBoxProps) {
  return (
    <search class="search-box">
      <Icon name="search" />
      <input
        type="search"
        value={text}
        aria-label={texts.search}
        placeholder={texts.search}
        autocomplete="off"
        spellcheck={false}
        enterkeyhint="search"
        onInput={(event) => onInput(event.currentTarget.value)}
      />
      <span class="unseen" role="status">
        {text ? texts.found(found) : ''}
      </span>
    </search>
  );
}
