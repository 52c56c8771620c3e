import { useId, useState } from 'preact/hooks';
import { demandsTexts } from '#texts/demands.ts';
import { Dialog } from '#ui/Dialog.tsx';
import { GrowingText } from '#ui/GrowingText.tsx';
import { DialogButtons } from './DialogButtons.tsx';

interface DeclineDialogProps {
  onClose: () => void;
  onDecline: (answer: string) => Promise<void>;
}

/** Not attended, with what was answered and to whom: nobody is left without an answer. */
export function DeclineDialog({ onClose, onDecline }: DeclineDialogProps) {
  const { decline: texts } = demandsTexts;
  const id = useId();
  const [answer, setAnswer] = useState('');
  return (
    <Dialog
      open
      title={texts.title}
      onClose={onClose}
      actions={
        <DialogButtons
          missing={answer.trim() ? '' : texts.missing}
          onClose={onClose}
          onSave={() => onDecline(answer)}
        />
      }
    >
      <div class="demand-dialog">
        <div>
          <label for={id}>{texts.answer}</label>
          <GrowingText id={id} value={answer} onInput={(event) => setAnswer(event.currentTarget.value)} />
        </div>
      </div>
    </Dialog>
  );
}
