import { useId } from 'preact/hooks';
import { GrowingText } from '#ui/GrowingText.tsx';

interface NoteCardProps {
  label: string;
  help?: string;
  warning?: string;
  value: string;
  readOnly?: boolean;
  onWrite: (text: string) => void;
}

/** One free text of a criterion in a card of its own. */
export function NoteCard({ label, help, warning, value, readOnly, onWrite }: NoteCardProps) {
  const id = useId();
  const warningId = `${id}-warning`;
  return (
    <section class="card note-card">
      <label for={id}>
        {label} {help ? <small>{help}</small> : null}
      </label>
      <GrowingText
        id={id}
        value={value}
        readOnly={readOnly}
        aria-describedby={warning ? warningId : undefined}
        onInput={(event) => onWrite(event.currentTarget.value)}
      />
      {warning ? (
        <p class="warn" id={warningId}>
          {warning}
        </p>
      ) : null}
    </section>
  );
}
