import { useId, useState } from 'preact/hooks';
import { assistancesTexts } from '#texts/assistances.ts';
import { Dialog } from '#ui/Dialog.tsx';

interface HandOverDialogProps {
  people: readonly [id: string, name: string][];
  /** 'YYYY-MM-DD', proposed. */
  today: string;
  onSave: (hand: { to: string; on: string; note: string }) => void;
  onClose: () => void;
}

/** To whom, since when, and a line for who receives. */
export function HandOverDialog({ people, today, onSave, onClose }: HandOverDialogProps) {
  const { responsible: texts } = assistancesTexts;
  const id = useId();
  const [to, setTo] = useState('');
  const [on, setOn] = useState(today);
  const [note, setNote] = useState('');
  const sorted = [...people].sort(([, a], [, b]) => a.localeCompare(b, 'es'));
  return (
    <Dialog
      open
      title={texts.dialog}
      onClose={onClose}
      actions={
        <>
          <button type="button" class="btn quiet" onClick={onClose}>
            {texts.cancel}
          </button>
          <button type="button" class="btn" disabled={!to || !on} onClick={() => onSave({ to, on, note })}>
            {texts.save}
          </button>
        </>
      }
    >
      {sorted.length === 0 ? (
        <p>{texts.nobodyElse}</p>
      ) : (
        <>
          <div class="field">
            <label for={`${id}-to`}>{texts.to}</label>
            <select id={`${id}-to`} value={to} onChange={(event) => setTo(event.currentTarget.value)}>
              <option value="">{texts.choose}</option>
              {sorted.map(([person, name]) => (
                <option key={person} value={person}>
                  {name}
                </option>
              ))}
            </select>
          </div>
          <div class="field">
            <label for={`${id}-on`}>{texts.on}</label>
            <input id={`${id}-on`} type="date" value={on} onInput={(event) => setOn(event.currentTarget.value)} />
          </div>
          <div class="field">
            <label for={`${id}-note`}>{texts.note}</label>
            <small>{texts.noteHelp}</small>
            <textarea id={`${id}-note`} rows={3} value={note} onInput={(event) => setNote(event.currentTarget.value)} />
          </div>
        </>
      )}
    </Dialog>
  );
}
