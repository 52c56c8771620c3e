import { areSidesOpen } from '#domain/printable.ts';
import { textOf } from '#domain/record-edit.ts';
import { formatDateWithYear } from '#texts/dates.ts';
import { printTexts } from '#texts/print.ts';
import { printRecordTexts } from '#texts/print-records.ts';
import { useLive } from '#ui/use-live.ts';
import { ProgressTable } from '../assessment/ProgressTable.tsx';
import { PrintedFiles } from '../files/PrintedFiles.tsx';
import { usePrintableFiles } from '../files/use-printable-files.ts';
import { NoSheet, PrintPage } from '../frame/PrintPage.tsx';
import { printedSections } from '../frame/printed-sections.ts';
import { RecordSections } from '../frame/RecordSections.tsx';
import { ReviewedAgreements } from '../frame/ReviewedAgreements.tsx';
import { useInstrument } from '../frame/use-instrument.ts';
import { useLabels } from '../frame/use-labels.ts';
import type { RecordPrintProps } from '../print-page-props.ts';
import { readClosingSheet } from './read-closing-sheet.ts';

const { closing: texts } = printRecordTexts;

/** The closing of a plan on paper: what was looked for, what is seen, and what both sides take with them. */
export function ClosingPrintPage({ id, tablet, lookups, formStore, mode, today }: RecordPrintProps) {
  const day = today();
  const found = useLive(async () => ({ sheet: await readClosingSheet(tablet.db, id, day) }), [tablet.db, id, day]);
  const sheet = found?.sheet;
  const record = sheet?.closing;
  const instrument = useInstrument(record, 'closing@1');
  const labels = useLabels(instrument ?? undefined, record?.values, lookups);
  const { files, ready, onSettled } = usePrintableFiles(instrument, record, sheet?.careful ?? false);
  if (found && !sheet) return <NoSheet title={texts.title} text={printTexts.missing} />;
  if (instrument === null) return <NoSheet title={texts.title} text={printTexts.newerForm} />;
  if (!sheet || !record || !instrument || !labels) return <NoSheet title={texts.title} />;
  const { institution, plan, careful, visits, kept, due, progress, pending } = sheet;
  const { values } = record;
  const closedOn = textOf(values.closedOn);
  const expected = textOf(plan?.values.expectedChange).trim();
  const told = ['closedOn', 'expectedChange'];
  return (
    <PrintPage
      title={texts.title}
      mode={mode}
      back={{ to: 'closing', id }}
      institution={textOf(institution?.values.name) || printTexts.noInstitution}
      date={closedOn ? formatDateWithYear(closedOn) : undefined}
      waiting={!ready}
      controls={
        <>
          {careful ? <p class="stop">{printTexts.careful}</p> : null}
          {areSidesOpen(values) ? null : <p class="note">{texts.halfWay}</p>}
        </>
      }
    >
      <h2>{texts.title}</h2>
      {plan ? <p>{printTexts.plan(textOf(plan.values.title))}</p> : null}
      {expected ? <p>{texts.expected(expected)}</p> : null}
      <p>{texts.walked(visits, kept, due)}</p>
      <RecordSections sections={printedSections(instrument, values, { labels, careful, told })} />
      {progress.length > 0 ? (
        <section>
          <h3>{texts.progress}</h3>
          <ProgressTable progress={progress} />
          <p>
            <small>{printTexts.assessment.noAverage}</small>
          </p>
        </section>
      ) : null}
      <ReviewedAgreements title={texts.review} values={values} review="pendingAgreements" agreements={pending} />
      <PrintedFiles files={files} stream={record.stream} readFile={formStore.readFile} onSettled={onSettled} />
    </PrintPage>
  );
}
