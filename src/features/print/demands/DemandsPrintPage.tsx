import { demandStatus, demandStatuses } from '#domain/demand.ts';
import type { RecordView } from '#domain/record.ts';
import { textOf } from '#domain/record-edit.ts';
import { listRecords } from '#store/list-records.ts';
import { formatDateWithYear } from '#texts/dates.ts';
import { demandsTexts } from '#texts/demands.ts';
import { printRecordTexts } from '#texts/print-records.ts';
import { useLive } from '#ui/use-live.ts';
import { NoSheet, PrintPage } from '../frame/PrintPage.tsx';
import { SheetTable } from '../frame/SheetTable.tsx';
import type { PrintPageProps } from '../print-page-props.ts';

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
            <SheetTable
              columns={[[texts.columns.date, '28mm'], [texts.columns.words], [texts.columns.who, '34%']]}
              rows={own.map((demand) => ({ key: demand.id, cells: cellsOf(demand, institutions) }))}
            />
          </section>
        );
      })}
    </PrintPage>
  );
}

function cellsOf(demand: RecordView, institutions: ReadonlyMap<string, RecordView['values']>): string[] {
  const { values } = demand;
  const day = dayOf(demand) && formatDateWithYear(dayOf(demand));
  const institution = institutions.get(textOf(values.institution));
  if (institution?.careful === true) return [day, '', texts.withCare];
  const who = [textOf(values.askedBy), textOf(institution?.name)];
  return [day, textOf(values.inTheirWords).trim() || texts.noWords, who.filter(Boolean).join(' · ')];
}

function dayOf({ values }: RecordView): string {
  return textOf(values.heardOn);
}
