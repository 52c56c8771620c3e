import type { ContextAnswer, LastVisit } from '#domain/context.ts';
import { contextTexts } from '#texts/context.ts';
import { formatLongDate } from '#texts/dates.ts';
import { type Place, placeToHref } from '#ui/place.ts';
import { answerWords } from './context-words.ts';
import './ContextChanges.css';

interface ContextChangesProps {
  changes: readonly ContextAnswer[];
  last: LastVisit | undefined;
  /** Where the whole sheet is; left out inside of it. */
  place?: Place;
  /** Says nothing when nothing changed. */
  isQuiet?: boolean;
}

const shown = 5;

/** «Lo que cambió desde tu última visita»: before going, in one look. What is sensitive is named, never told. */
export function ContextChanges({ changes, last, place, isQuiet }: ContextChangesProps) {
  const { changes: texts } = contextTexts;
  if (!last) return null;
  const day = formatLongDate(last.visitedOn);
  if (changes.length === 0) return isQuiet ? null : <p class="muted">{texts.nothing(day)}</p>;
  const rest = changes.length - shown;
  return (
    <section class="card context-changes" aria-label={texts.title}>
      <h2>{texts.title}</h2>
      <small>{texts.since(day)}</small>
      <ul>
        {changes.slice(0, shown).map((answer) => (
          <li key={answer.id}>
            {answer.sensitive ? (
              texts.reserved(answer.section.title)
            ) : (
              <>
                {answer.field.label} <b>{answerWords(answer)}</b>
                {answer.note ? <span class="change-note">{answer.note}</span> : null}
              </>
            )}
          </li>
        ))}
        {rest > 0 ? <li class="muted">{texts.more(rest)}</li> : null}
      </ul>
      {place ? (
        <a class="btn quiet" href={placeToHref(place)}>
          {texts.see}
        </a>
      ) : null}
    </section>
  );
}
