import { useEffect, useState } from 'preact/hooks';
import { uiTexts } from '#texts/ui.ts';
import './SavedMark.css';

type Reason = keyof typeof uiTexts.notSavedWhatToDo;

interface SavedMarkProps {
  state:
    | { kind: 'untouched' }
    | { kind: 'pending' }
    | { kind: 'saved'; at: number }
    | { kind: 'failed'; error: unknown };
  now: () => number;
  onRetry: () => void;
}

/** Whether what is on the screen is on the tablet, and what to do when it is not. Never says «guardado» before it is. */
export function SavedMark({ state, now, onRetry }: SavedMarkProps) {
  if (state.kind === 'failed') {
    return (
      <div class="saved-mark failed" role="alert">
        <p>
          <b>{uiTexts.notSaved}.</b> {uiTexts.notSavedWhatToDo[reasonOf(state.error)]}
        </p>
        <button type="button" class="btn quiet" onClick={onRetry}>
          {uiTexts.retry}
        </button>
      </div>
    );
  }
  return (
    <span class="saved-mark">
      <span role="status">{words(state.kind)}</span>
      {state.kind === 'saved' ? <Ago at={state.at} now={now} /> : null}
    </span>
  );
}

function words(kind: 'untouched' | 'pending' | 'saved'): string {
  switch (kind) {
    case 'untouched':
      return '';
    case 'pending':
      return uiTexts.saving;
    case 'saved':
      return `✓ ${uiTexts.savedHere}`;
    default:
      return kind satisfies never;
  }
}

// Apart from the status above: the passing seconds are for the eye, nobody wants them read aloud.
function Ago({ at, now }: { at: number; now: () => number }) {
  const [, redraw] = useState(0);
  useEffect(() => {
    const timer = setInterval(() => redraw((count) => count + 1), 1000);
    return () => clearInterval(timer);
  }, []);
  const seconds = Math.max(0, Math.floor((now() - at) / 1000));
  if (seconds >= 60) return null;
  return (
    <span class="saved-ago" aria-hidden="true">
      {' '}
      · {uiTexts.savedSecondsAgo(seconds)}
    </span>
  );
}

/** The store's reason for a failed save, when the error carries one that this page has words for. */
function reasonOf(error: unknown): Reason {
  const reason = typeof error === 'object' && error && 'reason' in error ? String(error.reason) : '';
  return reason in uiTexts.notSavedWhatToDo ? (reason as Reason) : 'unknown';
}
