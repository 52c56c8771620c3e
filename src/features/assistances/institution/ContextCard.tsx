import { ContextChanges } from '#cards/ContextChanges.tsx';
import { contextItems, contextNews, contextOf, shareableAnswers } from '#domain/context.ts';
import { contextInstrument } from '#domain/instruments/forms/context-instrument.ts';
import { readContext } from '#store/read-context.ts';
import type { Tablet } from '#store/tablet.ts';
import { contextTexts } from '#texts/context.ts';
import { type Place, placeToHref } from '#ui/place.ts';
import { useLive } from '#ui/use-live.ts';

/** How far the context of an institution is known, and what changed in it since the reader was there. */
export function ContextCard({ tablet, id, today }: { tablet: Tablet; id: string; today: string }) {
  const { institution: texts } = contextTexts;
  const records = useLive(() => readContext(tablet.db, id, contextOf(id)), [tablet.db, id]);
  if (!records) return null;
  const reader = { person: tablet.person.id, today };
  const { answers, changes, last } = contextNews(contextInstrument, records, reader);
  const care = shareableAnswers(answers).filter(({ attention }) => attention).length;
  const place: Place = { to: 'context', id };
  return (
    <>
      {changes.length > 0 ? <ContextChanges changes={changes} last={last} place={place} /> : null}
      <section class="card" aria-labelledby="context">
        <div class="card-top">
          <h2 id="context">{texts.title}</h2>
          <span class="grow" />
          <a class="btn quiet" href={placeToHref(place)}>
            {answers.length > 0 ? texts.open : texts.begin}
          </a>
        </div>
        <p class="muted">
          {answers.length > 0
            ? [texts.summary(answers.length, contextItems(contextInstrument).length), care > 0 && texts.care(care)]
                .filter(Boolean)
                .join(' · ')
            : texts.none}
        </p>
      </section>
    </>
  );
}
