import { useState } from 'preact/hooks';
import { demandsTexts } from '#texts/demands.ts';

interface DialogButtonsProps {
  /** What still lacks; '' when it can be saved. Told once somebody tries. */
  missing: string;
  onClose: () => void;
  onSave: () => Promise<void>;
}

/** Foot of a dialog that writes: says what lacks instead of greying out, and waits while it saves. */
export function DialogButtons({ missing, onClose, onSave }: DialogButtonsProps) {
  const { refer: texts } = demandsTexts;
  const [tried, setTried] = useState(false);
  const [busy, setBusy] = useState(false);
  const save = () => {
    setTried(true);
    if (missing) return;
    setBusy(true);
    void onSave().finally(() => setBusy(false));
  };
  return (
    <>
      <p class={tried && missing ? 'warn' : 'unseen'} role="status">
        {tried ? missing : ''}
      </p>
      <button type="button" class="btn quiet" onClick={onClose}>
        {texts.cancel}
      </button>
      <button type="button" class="btn" disabled={busy} onClick={save}>
        {texts.save}
      </button>
    </>
  );
}
