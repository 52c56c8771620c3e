import { type ContextNews, contextItems, shareableAnswers } from '#domain/context.ts';
import { contextInstrument } from '#domain/instruments/forms/context-instrument.ts';
import { contextTexts } from '#texts/context.ts';
import { placeToHref } from '#ui/place.ts';

/** How far the context of an institution is known, and how much of it asks for care; no answer is told here. */
export function ContextCard({ id, news }: { id: string; news: ContextNews | undefined }) {
  const { institution: texts } = contextTexts;
  if (!news) return null;
  const { answers } = news;
  const care = shareableAnswers(answers).filter(({ attention }) => attention).length;
  return (
    <section class="card" aria-labelledby="context">
      <div class="card-top">
        <h2 id="context">{texts.title}</h2>
        <span class="grow" />
        <a class="btn quiet" href={placeToHref({ to: 'context', id })}>
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
  );
}
