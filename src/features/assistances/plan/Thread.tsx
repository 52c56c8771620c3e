import { useState } from 'preact/hooks';
import { assistancesTexts } from '#texts/assistances.ts';
import { Chip } from '#ui/Chip.tsx';
import { EmptyState } from '#ui/EmptyState.tsx';
import { placeToHref } from '#ui/place.ts';
import type { ThreadEntry } from './thread.ts';
import './Thread.css';

const atOnce = 50;
// On a phone the chart and the open agreements come after the thread: they must stay within reach.
const atOnceOnPhone = 12;

/** The thread of one assistance, newest first; fifty knots at a time, fewer at first on a narrow screen. */
export function Thread({ entries }: { entries: readonly ThreadEntry[] }) {
  const [shown, setShown] = useState(() => (matchMedia('(max-width: 820px)').matches ? atOnceOnPhone : atOnce));
  const { plan: texts } = assistancesTexts;
  const rest = entries.length - shown;
  return (
    <section class="card" aria-labelledby="thread">
      <h2 id="thread">{texts.thread}</h2>
      {entries.length === 0 ? (
        <EmptyState title={texts.emptyThread}>
          <p class="muted">{texts.emptyThreadHelp}</p>
        </EmptyState>
      ) : null}
      <ol class="thread">
        {entries.slice(0, shown).map((entry) => (
          <li key={entry.key} class="knot" data-knot={entry.knot}>
            <div class="knot-top">
              <small>{entry.eyebrow}</small>
              {entry.chip ? <Chip tone={entry.chip.tone}>{entry.chip.text}</Chip> : null}
            </div>
            <h3>
              {entry.place ? (
                <a class="row-link" href={placeToHref(entry.place)}>
                  {entry.title}
                </a>
              ) : (
                entry.title
              )}
            </h3>
            {entry.text ? <p class="muted knot-text">{entry.text}</p> : null}
          </li>
        ))}
      </ol>
      {rest > 0 ? (
        <button type="button" class="btn quiet" onClick={() => setShown(shown + atOnce)}>
          {texts.more(rest)}
        </button>
      ) : null}
    </section>
  );
}
