import type { ComponentChildren } from 'preact';
import { labelIn } from '#cards/card-words.ts';
import { printableResponsible } from '#domain/printable.ts';
import type { RecordView } from '#domain/record.ts';
import { textOf } from '#domain/record-edit.ts';
import { changeDirection, changesByYear } from '#domain/small-change.ts';
import { listOfInstitution } from '#store/list-institutions.ts';
import { readRecord } from '#store/read-record.ts';
import { cardsTexts } from '#texts/cards.ts';
import { formatDateWithYear } from '#texts/dates.ts';
import { printTexts } from '#texts/print.ts';
import { printRecordTexts } from '#texts/print-records.ts';
import { useLive } from '#ui/use-live.ts';
import { NoSheet, PrintPage } from '../frame/PrintPage.tsx';
import { SheetTable } from '../frame/SheetTable.tsx';
import type { RecordPrintProps } from '../print-page-props.ts';

const { changes: texts } = printRecordTexts;

/** The line of small changes of an institution on paper, year by year. It only tells: nothing is counted. */
export function ChangesPrintPage({ id, tablet, mode, today }: RecordPrintProps) {
  const found = useLive(async () => {
    const institution = await readRecord(tablet.db, 'institution', id);
    return { institution, changes: institution ? await listOfInstitution(tablet.db, 'change', id) : [] };
  }, [tablet.db, id]);
  if (!found) return <NoSheet title={texts.title} />;
  const { institution, changes } = found;
  if (!institution) return <NoSheet title={texts.title} text={printTexts.missing} />;
  const careful = institution.values.careful === true;
  return (
    <PrintPage
      title={texts.title}
      mode={mode}
      back={{ to: 'changes', id }}
      institution={textOf(institution.values.name) || printTexts.noInstitution}
      date={formatDateWithYear(today())}
      controls={careful ? <p class="stop">{printTexts.careful}</p> : undefined}
    >
      <h2>{texts.title}</h2>
      <p>
        <small>{texts.noGoal}</small>
      </p>
      {changes.length === 0 ? <p>{texts.none}</p> : null}
      {changesByYear(changes).map(({ year, changes: ofYear }) => (
        <section key={year}>
          <h3>{year || texts.undated}</h3>
          <SheetTable
            columns={[
              [texts.columns.date, '28mm'],
              [texts.columns.what],
              [texts.columns.where, '24mm'],
              [texts.columns.who, '24%'],
            ]}
            rows={ofYear.map((change) => ({ key: change.id, cells: cellsOf(change, careful) }))}
          />
        </section>
      ))}
    </PrintPage>
  );
}

function cellsOf({ values }: RecordView, careful: boolean): ComponentChildren[] {
  const day = textOf(values.noticedOn);
  const evidence = textOf(values.evidence).trim();
  return [
    day ? formatDateWithYear(day) : '',
    <>
      <p>
        <b>{texts.directions[changeDirection(values)]}.</b> {textOf(values.what).trim() || texts.noWords}
      </p>
      {evidence ? <p>{texts.evidence(evidence)}</p> : null}
    </>,
    labelIn(cardsTexts.changePlaces, textOf(values.where)),
    printableResponsible(textOf(values.noticedBy), careful),
  ];
}
