import { ContextChanges } from '#cards/ContextChanges.tsx';
import { HistorySection } from '#cards/HistorySection.tsx';
import { type ContextNews, contextItems } from '#domain/context.ts';
import { contextInstrument } from '#domain/instruments/forms/context-instrument.ts';
import type { RecordView } from '#domain/record.ts';
import { textOf } from '#domain/record-edit.ts';
import { recordVerbs } from '#store/record-verbs.ts';
import type { Tablet } from '#store/tablet.ts';
import { contextTexts as texts } from '#texts/context.ts';
import { EmptyState } from '#ui/EmptyState.tsx';
import { placeToHref } from '#ui/place.ts';
import { DimensionCard } from './DimensionCard.tsx';

interface ContextOverviewProps {
  tablet: Tablet;
  id: string;
  sheet?: RecordView;
  news: ContextNews;
}

/** Everything that is known, dimension by dimension; first what the reader has not seen yet. */
export function ContextOverview({ tablet, id, sheet, news }: ContextOverviewProps) {
  const values = sheet?.values ?? {};
  const { answers, changes, last } = news;
  const all = contextItems(contextInstrument).length;
  const [first] = contextInstrument.sections;
  const hasReserved = answers.some(({ sensitive }) => sensitive);
  return (
    <>
      <p class="muted">{contextInstrument.help}</p>
      {answers.length === 0 ? (
        <section class="card">
          <EmptyState title={texts.emptyTitle}>
            <p class="muted">{texts.emptyBody}</p>
            {first ? (
              <a class="btn" href={placeToHref({ to: 'context', id, field: first.id })}>
                {texts.start(first.title)}
              </a>
            ) : null}
          </EmptyState>
        </section>
      ) : (
        <p>
          <b>{texts.answered(answers.length, all)}</b> · {texts.living}
        </p>
      )}
      <ContextChanges changes={changes} last={last} isQuiet={answers.length === 0} />
      {contextInstrument.sections.map((section) => (
        <DimensionCard
          key={section.id}
          institution={id}
          section={section}
          values={values}
          answers={answers.filter((answer) => answer.section.id === section.id)}
        />
      ))}
      {sheet ? (
        <HistorySection
          instrument={textOf(sheet.values.instrument)}
          record={sheet.id}
          read={recordVerbs(tablet, { kind: 'context', id: sheet.id, stream: sheet.stream }).history}
          now={tablet.now}
        />
      ) : null}
      {hasReserved ? <p class="muted">{texts.reservedHelp}</p> : null}
    </>
  );
}
