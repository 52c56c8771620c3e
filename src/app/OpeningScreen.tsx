import { appTexts } from '#texts/app.ts';
import type { SessionMode } from './session-mode.ts';

interface OpeningScreenProps {
  mode?: SessionMode;
  /** An old window holds the memory, or a newer one took it over. */
  otherWindow?: 'blocked' | 'replaced';
  error?: unknown;
}

/** What is seen before a notebook is open: a moment's wait, another window in the way, or memory that does not open. */
export function OpeningScreen({ mode, otherWindow, error }: OpeningScreenProps) {
  if (otherWindow === undefined && error === undefined) {
    return (
      <main class="opening" id="main" aria-busy="true">
        <p class="muted">{mode === 'example' ? appTexts.openingExample : appTexts.opening}</p>
      </main>
    );
  }
  const { otherWindow: other, storage } = appTexts;
  const body = otherWindow === 'replaced' ? other.replaced : other.body;
  return (
    <main class="opening" id="main">
      <section class="card" role="alert">
        <h1>{otherWindow ? other.title : storage.openTitle}</h1>
        <p>{otherWindow ? body : storage.openBody}</p>
        <p class="btns">
          <button type="button" class="btn" onClick={() => location.reload()}>
            {storage.retry}
          </button>
        </p>
        {error === undefined ? null : (
          <details>
            <summary>{storage.detail}</summary>
            <pre class="detail">{error instanceof Error ? `${error.name}: ${error.message}` : String(error)}</pre>
          </details>
        )}
      </section>
    </main>
  );
}
