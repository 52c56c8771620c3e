import { useState } from 'preact/hooks';
import { textOf } from '#domain/record-edit.ts';
import { formatDateWithYear } from '#texts/dates.ts';
import { printTexts } from '#texts/print.ts';
import { placeToHref } from '#ui/place.ts';
import { PrintedFiles } from '../files/PrintedFiles.tsx';
import { usePrintableFiles } from '../files/use-printable-files.ts';
import { NoSheet, PrintPage } from '../frame/PrintPage.tsx';
import { useInstrument } from '../frame/use-instrument.ts';
import type { RecordPrintProps } from '../print-page-props.ts';
import { ActChoice } from './ActChoice.tsx';
import { ActSheet } from './ActSheet.tsx';
import { useAct } from './use-act.ts';

const { act: texts } = printTexts;

/** The act of a visit, a plan or an institution, to be signed on paper. It is remembered before it is printed. */
export function ActPrintPage(props: RecordPrintProps) {
  const act = useAct(props);
  const { isRead, origin, content, code, remember } = act;
  const visit = origin?.visit;
  const instrument = useInstrument(visit, 'visit@1');
  const { files, ready, onSettled } = usePrintableFiles(instrument, visit, origin?.source.institution.careful ?? false);
  const [withPhotos, setWithPhotos] = useState(true);
  if (isRead && !origin) return <NoSheet title={texts.title} text={printTexts.missing} />;
  if (!origin || !content) return <NoSheet title={texts.title} />;
  const isEmpty = content.agreements.length === 0;
  const hasPhotos = files.pictures.length > 0;
  return (
    <PrintPage
      title={texts.title}
      mode={props.mode}
      back={origin.from}
      institution={content.institution}
      date={formatDateWithYear(content.madeOn)}
      code={isEmpty ? undefined : code}
      disabled={isEmpty || code === undefined}
      waiting={(visit !== undefined && instrument === undefined) || (withPhotos && !ready)}
      beforePrint={remember}
      controls={
        <>
          <ActChoice act={act} />
          {hasPhotos ? (
            <label class="act-pick">
              <input
                type="checkbox"
                checked={withPhotos}
                onChange={(event) => setWithPhotos(event.currentTarget.checked)}
              />
              <span>{texts.withPhotos(files.pictures.length)}</span>
            </label>
          ) : null}
          <div>
            <a class="btn quiet" href={placeToHref({ to: 'minutes-book', id: props.id })}>
              {texts.toBook}
            </a>
          </div>
        </>
      }
    >
      {isEmpty ? (
        <p>{texts.noneChosen}</p>
      ) : (
        <>
          <ActSheet
            content={content}
            code={code ?? ''}
            signed={files.signatures}
            signedOn={formatDateWithYear(textOf(visit?.values.visitedOn))}
          />
          {visit ? (
            <PrintedFiles
              files={withPhotos ? files : { ...files, pictures: [] }}
              stream={visit.stream}
              readFile={props.formStore.readFile}
              onSettled={onSettled}
            />
          ) : null}
        </>
      )}
    </PrintPage>
  );
}
