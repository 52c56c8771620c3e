import { useState } from 'preact/hooks';
import { appTexts } from '#texts/app.ts';
import { Dialog } from '#ui/Dialog.tsx';
import type { ModeVerbs } from './change-mode.ts';

/** Says on every page that this is the invented region and that nothing of it is sent. */
export function ExampleBanner({ leaveExample, resetExample }: Pick<ModeVerbs, 'leaveExample' | 'resetExample'>) {
  const [asking, setAsking] = useState(false);
  const [busy, setBusy] = useState(false);
  const { example } = appTexts;
  const reset = () => {
    setBusy(true);
    resetExample().finally(() => {
      setBusy(false);
      setAsking(false);
    });
  };
  return (
    <aside class="banner example no-print" aria-label={`${example.banner} · ${example.notSent}`}>
      <span class="grow">
        {example.banner}
        <span class="wide-only"> · {example.notSent}</span>
      </span>
      <button type="button" class="btn quiet" aria-label={example.reset} onClick={() => setAsking(true)}>
        <span>
          {example.resetShort}
          <span class="wide-only"> {example.resetWhat}</span>
        </span>
      </button>
      <button type="button" class="btn" onClick={leaveExample}>
        {example.leave}
      </button>
      <Dialog
        open={asking}
        title={example.resetTitle}
        onClose={() => setAsking(false)}
        actions={
          <>
            <button type="button" class="btn" disabled={busy} onClick={reset}>
              {example.reset}
            </button>
            <button type="button" class="btn quiet" disabled={busy} onClick={() => setAsking(false)}>
              {example.keep}
            </button>
          </>
        }
      >
        <p>{example.resetBody}</p>
      </Dialog>
    </aside>
  );
}
