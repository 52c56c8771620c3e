import { isAccompanimentOpen } from '#domain/accompaniment.ts';
import { contactOn } from '#domain/check-in.ts';
import { accompanimentClosingInstrument } from '#domain/instruments/forms/accompaniment-closing-instrument.ts';
import { checkInInstrument } from '#domain/instruments/forms/check-in-instrument.ts';
import { textOf } from '#domain/record-edit.ts';
import { formatDateWithYear } from '#texts/dates.ts';
import { printTexts } from '#texts/print.ts';
import { printRecordTexts } from '#texts/print-records.ts';
import { useLive } from '#ui/use-live.ts';
import { NoSheet, PrintPage } from '../frame/PrintPage.tsx';
import { printedSections } from '../frame/printed-sections.ts';
import { Answers, RecordSections } from '../frame/RecordSections.tsx';
import { useInstrument } from '../frame/use-instrument.ts';
import { useLabels } from '../frame/use-labels.ts';
import type { RecordPrintProps } from '../print-page-props.ts';
import { readAccompanimentSheet } from './read-accompaniment-sheet.ts';
import { UseTable } from './UseTable.tsx';

const { accompaniment: texts } = printRecordTexts;

// The head of the sheet and its table of uses say them already.
const toldOfContact = 'contactOn accompaniment capacity sharing useResult agreedUse useDisagreement evidence'.split(
  ' ',
);

/** The accompaniment on paper: how it began, the use over time, each contact, and how it closed. */
export function AccompanimentPrintPage({ id, tablet, lookups, mode }: RecordPrintProps) {
  const found = useLive(async () => ({ sheet: await readAccompanimentSheet(tablet.db, id) }), [tablet.db, id]);
  const sheet = found?.sheet;
  const record = sheet?.accompaniment;
  const instrument = useInstrument(record, 'accompaniment@1');
  const labels = useLabels(instrument ?? undefined, record?.values, lookups);
  if (found && !sheet) return <NoSheet title={texts.title} text={printTexts.missing} />;
  if (instrument === null) return <NoSheet title={texts.title} text={printTexts.newerForm} />;
  if (!sheet || !record || !instrument || !labels) return <NoSheet title={texts.title} />;
  const { institution, plan, careful, contacts } = sheet;
  const { values } = record;
  const words = { labels, careful };
  const startsOn = textOf(values.startsOn);
  return (
    <PrintPage
      title={texts.title}
      mode={mode}
      back={{ to: 'accompaniment', id }}
      institution={textOf(institution?.values.name) || printTexts.noInstitution}
      date={startsOn ? formatDateWithYear(startsOn) : undefined}
      controls={careful ? <p class="stop">{printTexts.careful}</p> : undefined}
    >
      <h2>{texts.title}</h2>
      {plan ? <p>{printTexts.plan(textOf(plan.values.title))}</p> : null}
      <RecordSections sections={printedSections(instrument, values, { ...words, told: ['startsOn', 'sharing'] })} />
      <section>
        <h3>{texts.chart}</h3>
        <UseTable opening={values} contacts={contacts} />
      </section>
      {contacts.map((contact, i) => (
        <section key={i}>
          <h3>{texts.contact(i + 1, contactOn(contact) ? formatDateWithYear(contactOn(contact)) : texts.undated)}</h3>
          <Answers
            answers={printedSections(checkInInstrument, contact, { ...words, told: toldOfContact }).flatMap(
              ({ answers }) => answers,
            )}
          />
        </section>
      ))}
      {isAccompanimentOpen(values) ? null : (
        <RecordSections sections={printedSections(accompanimentClosingInstrument, values, words)} />
      )}
    </PrintPage>
  );
}
