import { textOf } from '#domain/record-edit.ts';
import { formatDateWithYear, formatLongDate } from '#texts/dates.ts';
import { printTexts } from '#texts/print.ts';
import { useLive } from '#ui/use-live.ts';
import { PrintedFiles } from '../files/PrintedFiles.tsx';
import { SignatureLine } from '../files/SignatureLine.tsx';
import { usePrintableFiles } from '../files/use-printable-files.ts';
import { NoSheet, PrintPage } from '../frame/PrintPage.tsx';
import { printedSections } from '../frame/printed-sections.ts';
import { RecordSections } from '../frame/RecordSections.tsx';
import { ReviewedAgreements } from '../frame/ReviewedAgreements.tsx';
import { useInstrument } from '../frame/use-instrument.ts';
import { useLabels } from '../frame/use-labels.ts';
import type { RecordPrintProps } from '../print-page-props.ts';
import { readVisit } from './read-visit.ts';

const { visit: texts } = printTexts;

/** The record of one visit on paper: what was answered, in the order of the note, with its photos and who signed. */
export function VisitPrintPage({ id, tablet, lookups, formStore, mode }: RecordPrintProps) {
  const found = useLive(async () => ({ visit: await readVisit(tablet.db, id) }), [tablet.db, id]);
  const record = found?.visit?.visit;
  const instrument = useInstrument(record, 'visit@1');
  const labels = useLabels(instrument ?? undefined, record?.values, lookups);
  const { files, ready, onSettled } = usePrintableFiles(instrument, record, found?.visit?.careful ?? false);
  if (found && !found.visit) return <NoSheet title={texts.title} text={printTexts.missing} />;
  if (instrument === null) return <NoSheet title={texts.title} text={printTexts.newerForm} />;
  if (!found?.visit || !record || !instrument || !labels) return <NoSheet title={texts.title} />;

  const { institution, plan, careful, reviewed } = found.visit;
  const sections = printedSections(instrument, record.values, { labels, careful });
  const visitedOn = textOf(record.values.visitedOn);
  return (
    <PrintPage
      title={texts.title}
      mode={mode}
      back={{ to: 'visit', id }}
      institution={textOf(institution?.values.name) || printTexts.noInstitution}
      date={visitedOn ? formatDateWithYear(visitedOn) : undefined}
      waiting={!ready}
      controls={
        <>
          {careful ? <p class="stop">{printTexts.careful}</p> : null}
          <p class="note">{texts.unsaved}</p>
        </>
      }
    >
      <h2>{texts.title}</h2>
      <p>
        {[visitedOn ? formatLongDate(visitedOn) : '', plan ? printTexts.plan(textOf(plan.values.title)) : '']
          .filter(Boolean)
          .join(' · ')}
      </p>
      <ReviewedAgreements
        title={texts.review}
        values={record.values}
        review="previousAgreements"
        agreements={reviewed}
      />
      {sections.length === 0 ? <p>{texts.empty}</p> : <RecordSections sections={sections} />}
      {files.signatures.length > 0 ? (
        <section>
          <h3>{texts.attestation}</h3>
          <div class="signatures">
            {files.signatures.map(({ key, ...signature }) => (
              <SignatureLine key={key} {...signature} />
            ))}
          </div>
        </section>
      ) : null}
      <PrintedFiles files={files} stream={record.stream} readFile={formStore.readFile} onSettled={onSettled} />
    </PrintPage>
  );
}
