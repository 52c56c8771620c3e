import { formatDateWithYear } from '#texts/dates.ts';
import { printTexts } from '#texts/print.ts';
import { placeToHref } from '#ui/place.ts';
import { NoSheet, PrintPage } from '../frame/PrintPage.tsx';
import type { RecordPrintProps } from '../print-page-props.ts';
import { ActChoice } from './ActChoice.tsx';
import { ActSheet } from './ActSheet.tsx';
import { useAct } from './use-act.ts';

const { act: texts } = printTexts;

/** The act of a visit, a plan or an institution, to be signed on paper. It is remembered before it is printed. */
export function ActPrintPage(props: RecordPrintProps) {
  const act = useAct(props);
  const { isRead, origin, content, code, remember } = act;
  if (isRead && !origin) return <NoSheet title={texts.title} text={printTexts.missing} />;
  if (!origin || !content) return <NoSheet title={texts.title} />;
  const isEmpty = content.agreements.length === 0;
  return (
    <PrintPage
      title={texts.title}
      mode={props.mode}
      back={origin.from}
      institution={content.institution}
      date={formatDateWithYear(content.madeOn)}
      code={isEmpty ? undefined : code}
      disabled={isEmpty || code === undefined}
      beforePrint={remember}
      controls={
        <>
          <ActChoice act={act} />
          <div>
            <a class="btn quiet" href={placeToHref({ to: 'minutes-book', id: props.id })}>
              {texts.toBook}
            </a>
          </div>
        </>
      }
    >
      {isEmpty ? <p>{texts.noneChosen}</p> : <ActSheet content={content} code={code ?? ''} />}
    </PrintPage>
  );
}
