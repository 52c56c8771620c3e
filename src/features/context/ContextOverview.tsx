import { ContextChanges } from '#cards/ContextChanges.tsx';
import { HistorySection } from '#cards/HistorySection.tsx';
import { type ContextAnswer, type ContextNews, contextItems, institutionOfContext, stillSo } from '#domain/context.ts';
import { contextInstrument } from '#domain/instruments/forms/context-instrument.ts';
import { writesInRegions } from '#domain/person.ts';
import type { RecordView } from '#domain/record.ts';
import { textOf } from '#domain/record-edit.ts';
import { recordVerbs } from '#store/record-verbs.ts';
import { saveChange } from '#store/save-change.ts';
import { contextTexts as texts } from '#texts/context.ts';
import { EmptyState } from '#ui/EmptyState.tsx';
import { placeToHref } from '#ui/place.ts';
import { useToast } from '#ui/use-toast.tsx';
import type { ContextPageProps } from './context-page-props.ts';
import { DimensionCard } from './DimensionCard.tsx';

interface ContextOverviewProps extends Pick<ContextPageProps, 'tablet' | 'id' | 'today' | 'onTrouble'> {
  sheet?: RecordView;
  /** Sheets of the institutions with which this one was joined. */
  others: readonly RecordView[];
  /** Names of institutions by id. */
  names: ReadonlyMap<string, string>;
  news: ContextNews;
}

/** Everything that is known, dimension by dimension; first what the reader has not seen yet. */
export function ContextOverview(props: ContextOverviewProps) {
  const { tablet, id, sheet, others, names, news, today, onTrouble } = props;
  const { toast, say } = useToast();
  const values = sheet?.values ?? {};
  const { answers, changes, last } = news;
  const all = contextItems(contextInstrument).length;
  const [first] = contextInstrument.sections;
  const sheetOf = ({ elsewhere }: ContextAnswer) => (elsewhere ? others.find((each) => each.id === elsewhere) : sheet);
  const nameOf = (each: RecordView) => names.get(institutionOfContext(each.id)) || texts.untitled;
  const sourceOf = (answer: ContextAnswer) => {
    const where = answer.elsewhere ? sheetOf(answer) : undefined;
    return where ? nameOf(where) : '';
  };
  const renewing = (answer: ContextAnswer) => {
    const where = sheetOf(answer);
    const day = today();
    if (!where || answer.on >= day || !writesInRegions(tablet.person)) return undefined;
    const work = async () => {
      await saveChange(tablet, where.stream, stillSo(where.id, answer.id, day));
      say(texts.renewed, () => void saveChange(tablet, where.stream, stillSo(where.id, answer.id, answer.on)));
    };
    return () => void work().catch((error: unknown) => onTrouble?.(error, work));
  };
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
      {others.map((each) => (
        <p class="note" key={each.id}>
          {texts.joined(nameOf(each))}{' '}
          <a href={placeToHref({ to: 'context', id: institutionOfContext(each.id) })}>{texts.seeJoined}</a>
        </p>
      ))}
      <ContextChanges changes={changes} last={last} isQuiet={answers.length === 0} />
      {contextInstrument.sections.map((section) => (
        <DimensionCard
          key={section.id}
          institution={id}
          section={section}
          values={values}
          answers={answers.filter((answer) => answer.section.id === section.id)}
          sourceOf={sourceOf}
          renewing={renewing}
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
      {toast}
      {hasReserved ? <p class="muted">{texts.reservedHelp}</p> : null}
    </>
  );
}
