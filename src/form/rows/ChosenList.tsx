import { uiTexts } from '#texts/ui.ts';
import { Icon } from '#ui/Icon.tsx';
import './ChosenList.css';

interface ChosenListProps {
  items: readonly { value: string; label: string; hint?: string }[];
  disabled: boolean;
  onRemove: (value: string) => void;
}

/** What was chosen so far, each with its own way out. */
export function ChosenList({ items, disabled, onRemove }: ChosenListProps) {
  if (items.length === 0) return null;
  return (
    <ul class="chosen-list">
      {items.map((item) => (
        <li key={item.value}>
          <span>
            {item.label}
            {item.hint ? <small> {item.hint}</small> : null}
          </span>
          {disabled ? null : (
            <button
              type="button"
              class="btn quiet icon"
              aria-label={uiTexts.remove(item.label)}
              onClick={() => onRemove(item.value)}
            >
              <Icon name="close" />
            </button>
          )}
        </li>
      ))}
    </ul>
  );
}
