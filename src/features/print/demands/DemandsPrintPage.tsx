import { demandStatus, demandStatuses } from '#domain/demand.ts';
import type { RecordView } from '#domain/record.ts';
import { textOf } from '#domain/record-edit.ts';
import { listRecords } from '#store/list-records.ts';
import { formatDateWithYear } from '#texts/dates.ts';
import { demandsTexts } from '#texts/demands.ts';
import { printRecordTexts } from '#texts/print-records.ts';
import { useLive } from '#ui/use-live.ts';
import { NoSheet, PrintPage } from '../frame/PrintPage.tsx';
import type { PrintPageProps } from '../print-page-props.ts';
import './DemandPrintPage.css';

const { demands: texts } = printRecordTexts;

/** Every need of this tablet by what became of it; of who asks for care, only that there is one. */
export function DemandsPrintPage({ tablet, mode, today }: PrintPageProps) {
  const { db } = tablet;
  const read = useLive(async () => {
    const [demands, institutions] = await Promise.all([listRecords(db, 'demand'), listRecords(db, 'institution')]);
    return { demands, institutions: new Map(institutions.map(({ id, values }) => [id, values])) };
  }, [db]);
  if (!read) return <NoSheet title={texts.title} />;
  const { institutions } = read;
  const demands = [...read.demands].sort((a, b) => dayOf(b).localeCompare(dayOf(a)) || (a.id < b.id ? -1 : 1));
  return (
    <PrintPage
      title={texts.title}
      mode={mode}
      back={{ to: 'demands' }}
      institution={tablet.person.name}
      date={formatDateWithYear(today())}
    >
      <h2>{texts.title}</h2>
      {demands.length === 0 ? <p>{texts.none}</p> : null}
      {demandStatuses.map((status) => {
        const own = demands.filter(({ values }) => demandStatus(values) === status);
        return own.length === 0 ? null : (
          <section key={status}>
            <h3>{demandsTexts.groups[status]}</h3>
            <table class="sheet-table">
              <colgroup>
                <col class="demand-date" />
                <col />
                <col class="demand-who" />
              </colgroup>
              <thead>
                <tr>
                  {Object.values(texts.columns).map((column) => (
                    <th scope="col" key={column}>
                      {column}
                    </th>
                  ))}
                </tr>
              </thead>
              <tbody>
                {own.map((demand) => (
                  <tr key={demand.id}>
                    <td>{dayOf(demand) ? formatDateWithYear(dayOf(demand)) : ''}</td>
                    {tellsOf(demand, institutions).map((text, i) => (
                      <td key={i}>{text}</td>
                    ))}
                  </tr>
                ))}
              </tbody>
            </table>
          </section>
        );
      })}
    </PrintPage>
  );
}

function tellsOf({ values }: RecordView, institutions: ReadonlyMap<string, RecordView['values']>): [string, string] {
  const institution = institutions.get(textOf(values.institution));
  if (institution?.careful === true) return ['', texts.withCare];
  const who = [textOf(values.askedBy), textOf(institution?.name)];
  return [textOf(values.inTheirWords).trim() || texts.noWords, who.filter(Boolean).join(' · ')];
}

function dayOf({ values }: RecordView): string {
  return textOf(values.heardOn);
}
