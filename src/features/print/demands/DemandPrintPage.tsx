import { printableResponsible } from '#domain/printable.ts';
import { textOf } from '#domain/record-edit.ts';
import { readRecord } from '#store/read-record.ts';
import { formatDateWithYear } from '#texts/dates.ts';
import { printTexts } from '#texts/print.ts';
import { printRecordTexts } from '#texts/print-records.ts';
import { useLive } from '#ui/use-live.ts';
import { PrintedFiles } from '../files/PrintedFiles.tsx';
import { SignatureLine } from '../files/SignatureLine.tsx';
import { usePrintableFiles } from '../files/use-printable-files.ts';
import { NoSheet, PrintPage } from '../frame/PrintPage.tsx';
import { printedSections } from '../frame/printed-sections.ts';
import { RecordSections } from '../frame/RecordSections.tsx';
import { readOrigin } from '../frame/read-origin.ts';
import { useInstrument } from '../frame/use-instrument.ts';
import { useLabels } from '../frame/use-labels.ts';
import type { RecordPrintProps } from '../print-page-props.ts';
import './DemandPrintPage.css';

const { demands: texts } = printRecordTexts;

/** One need in their own words, what became of it, and room to sign that it was handed in. */
export function DemandPrintPage({ id, tablet, lookups, formStore, mode }: RecordPrintProps) {
  const found = useLive(async () => {
    const record = await readRecord(tablet.db, 'demand', id);
    return { record, origin: record && (await readOrigin(tablet.db, record.values)) };
  }, [tablet.db, id]);
  const record = found?.record;
  const careful = found?.origin?.careful ?? false;
  const instrument = useInstrument(record, 'demand@1');
  const labels = useLabels(instrument ?? undefined, record?.values, lookups);
  const { files, ready, onSettled } = usePrintableFiles(instrument, record, careful);
  if (found && !record) return <NoSheet title={texts.one} text={printTexts.missing} />;
  if (instrument === null) return <NoSheet title={texts.one} text={printTexts.newerForm} />;
  if (!found?.origin || !record || !instrument || !labels) return <NoSheet title={texts.one} />;
  const { institution, plan } = found.origin;
  const { values } = record;
  const heardOn = textOf(values.heardOn);
  const told = ['inTheirWords', 'heardOn'];
  return (
    <PrintPage
      title={texts.one}
      mode={mode}
      back={{ to: 'demand', id }}
      institution={textOf(institution?.values.name) || printTexts.noInstitution}
      date={heardOn ? formatDateWithYear(heardOn) : undefined}
      waiting={!ready}
      controls={careful ? <p class="stop">{printTexts.careful}</p> : undefined}
    >
      <h2>{texts.one}</h2>
      <blockquote class="demand-in-their-words">{textOf(values.inTheirWords).trim() || texts.noWords}</blockquote>
      {plan ? <p>{printTexts.plan(textOf(plan.values.title))}</p> : null}
      <RecordSections sections={printedSections(instrument, values, { labels, careful, told })} />
      <PrintedFiles files={files} stream={record.stream} readFile={formStore.readFile} onSettled={onSettled} />
      <section class="whole">
        <h3>{texts.receipt}</h3>
        <div class="signatures">
          <SignatureLine
            title={texts.givenBy}
            position={printableResponsible(textOf(values.askedBy), careful)}
            name=""
          />
          <SignatureLine title={texts.receivedBy} position="" name="" />
        </div>
      </section>
    </PrintPage>
  );
}
