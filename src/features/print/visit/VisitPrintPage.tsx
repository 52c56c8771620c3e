import { useEffect, useState } from 'preact/hooks';
import type { Instrument } from '#domain/instruments/instrument.ts';
import { scaleById, scaleLabel } from '#domain/instruments/scales.ts';
import type { RecordView } from '#domain/record.ts';
import { textOf } from '#domain/record-edit.ts';
import { formatDateWithYear, formatLongDate } from '#texts/dates.ts';
import { printTexts } from '#texts/print.ts';
import { useLive } from '#ui/use-live.ts';
import { NoSheet, PrintPage } from '../frame/PrintPage.tsx';
import { useLabels } from '../frame/use-labels.ts';
import type { RecordPrintProps } from '../print-page-props.ts';
import { printedSections } from './printed-sections.ts';
import { readInstrument, readVisit } from './read-visit.ts';

const { visit: texts } = printTexts;

/** The record of one visit on paper: what was answered, in the order of the note. */
export function VisitPrintPage({ id, tablet, lookups, mode }: RecordPrintProps) {
  const found = useLive(async () => ({ visit: await readVisit(tablet.db, id) }), [tablet.db, id]);
  const record = found?.visit?.visit;
  const instrument = useInstrument(record);
  const labels = useLabels(instrument ?? undefined, record?.values, lookups);
  if (found && !found.visit) return <NoSheet title={texts.title} text={printTexts.missing} />;
  if (instrument === null) return <NoSheet title={texts.title} text={printTexts.newerForm} />;
  if (!found?.visit || !record || !instrument || !labels) return <NoSheet title={texts.title} />;

  const { institution, plan, careful, reviewed } = found.visit;
  const visitedOn = textOf(record.values.visitedOn);
  return (
    <PrintPage
      title={texts.title}
      mode={mode}
      back={{ to: 'visit', id }}
      institution={textOf(institution?.values.name) || printTexts.noInstitution}
      date={visitedOn ? formatDateWithYear(visitedOn) : undefined}
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
      <Reviewed visit={record} agreements={reviewed} />
      {printedSections(instrument, record.values, { labels, careful }).map((section) => (
        <section key={section.title}>
          <h3>{section.title}</h3>
          <dl>
            {section.answers.map(({ label, lines }) => (
              <div key={label}>
                <dt>{label}</dt>
                {lines.map((line, i) => (
                  <dd key={i}>{line}</dd>
                ))}
              </div>
            ))}
          </dl>
        </section>
      ))}
    </PrintPage>
  );
}

/** How the agreements of last time went, as this note marked them. */
function Reviewed({ visit, agreements }: { visit: RecordView; agreements: readonly RecordView[] }) {
  if (agreements.length === 0) return null;
  const states = scaleById('agreement-status');
  const lines = agreements.map(({ id, values }) => {
    const at = (field: string) => textOf(visit.values[`previousAgreements/${id}/${field}`]);
    const how = [
      scaleLabel(states, at('status')) ?? '',
      at('newDueOn') ? texts.newDate(formatDateWithYear(at('newDueOn'))) : '',
      at('reason') ? texts.reason(at('reason')) : '',
    ];
    return { id, text: texts.reviewed(textOf(values.statement), how.filter(Boolean).join('; ')) };
  });
  return (
    <section>
      <h3>{texts.review}</h3>
      <ul>
        {lines.map(({ id, text }) => (
          <li key={id} class="whole">
            {text}
          </li>
        ))}
      </ul>
    </section>
  );
}

/** Undefined until it was fetched, null when this app does not know it. */
function useInstrument(record: RecordView | undefined): Instrument | null | undefined {
  const [instrument, setInstrument] = useState<Instrument | null | undefined>(undefined);
  const reference = record && (textOf(record.values.instrument) || 'visit@1');
  useEffect(() => {
    let gone = false;
    if (record) void readInstrument(record, 'visit@1').then((known) => !gone && setInstrument(known ?? null));
    return () => {
      gone = true;
    };
  }, [reference]);
  return instrument;
}
