import { useState } from 'preact/hooks';
import { settingsTexts } from '#texts/settings.ts';
import { Dialog } from '#ui/Dialog.tsx';

const texts = settingsTexts.example;

interface ExampleCardProps {
  mode: 'work' | 'example';
  enter: () => void;
  leave: () => void;
  reset: () => Promise<void>;
}

/** The way into the invented region and out of it; starting it anew asks first. */
export function ExampleCard({ mode, enter, leave, reset }: ExampleCardProps) {
  const [sure, setSure] = useState(false);
  const [working, setWorking] = useState(false);

  async function start() {
    setWorking(true);
    await reset().finally(() => setWorking(false));
    setSure(false);
  }

  return (
    <section class="card example-card" aria-labelledby="example">
      <h2 id="example">{texts.title}</h2>
      <p class="muted">{texts.body}</p>
      <div class="btns">
        {mode === 'work' ? (
          <button type="button" class="btn quiet" onClick={enter}>
            {texts.enter}
          </button>
        ) : (
          <>
            <button type="button" class="btn" onClick={leave}>
              {texts.leave}
            </button>
            <button type="button" class="btn quiet" onClick={() => setSure(true)}>
              {texts.reset}
            </button>
          </>
        )}
      </div>
      <Dialog
        open={sure}
        title={texts.resetTitle}
        onClose={() => setSure(false)}
        actions={
          <>
            <button type="button" class="btn" disabled={working} aria-busy={working} onClick={start}>
              {working ? texts.working : texts.reset}
            </button>
            <button type="button" class="btn quiet" disabled={working} onClick={() => setSure(false)}>
              {texts.keep}
            </button>
          </>
        }
      >
        <p>{texts.resetBody}</p>
      </Dialog>
    </section>
  );
}
