import { answerWords } from '#cards/context-words.ts';
import { type ContextAnswer, joinedAnswers } from '#domain/context.ts';
import { contextInstrument } from '#domain/instruments/forms/context-instrument.ts';
import { printableContext } from '#domain/printable-context.ts';
import { textOf } from '#domain/record-edit.ts';
import { readContext } from '#store/read-context.ts';
import { readRecord } from '#store/read-record.ts';
import { formatDateWithYear } from '#texts/dates.ts';
import { printTexts } from '#texts/print.ts';
import { printRecordTexts } from '#texts/print-records.ts';
import { useLive } from '#ui/use-live.ts';
import { NoSheet, PrintPage } from '../frame/PrintPage.tsx';
import { printedSections } from '../frame/printed-sections.ts';
import { Answers } from '../frame/RecordSections.tsx';
import { SheetTable } from '../frame/SheetTable.tsx';
import type { RecordPrintProps } from '../print-page-props.ts';
import './ContextPrintPage.css';

const { context: texts } = printRecordTexts;
const noLabels: ReadonlyMap<string, string> = new Map();

/** The context sheet of an institution on paper, each answer with its date and source; reserved ones never. */
export function ContextPrintPage({ id, tablet, mode, today }: RecordPrintProps) {
  const found = useLive(async () => {
    const [institution, context] = await Promise.all([
      readRecord(tablet.db, 'institution', id),
      readContext(tablet.db, id),
    ]);
    return { institution, ...context };
  }, [tablet.db, id]);
  if (!found) return <NoSheet title={texts.title} />;
  if (!found.institution) return <NoSheet title={texts.title} text={printTexts.missing} />;
  const { institution, sheet, others } = found;
  const values = sheet?.values ?? {};
  const careful = institution.values.careful === true;
  const answers = printableContext(joinedAnswers(contextInstrument, values, others), careful);
  const conclusions = printedSections(contextInstrument, values, {
    labels: noLabels,
    careful,
    told: contextInstrument.sections.flatMap(({ fields }) =>
      fields.filter(({ type }) => type === 'group').map((field) => field.id),
    ),
  });
  const sections = contextInstrument.sections
    .map(({ id: section, title }) => ({
      title,
      answers: answers.filter((answer) => answer.section.id === section),
      conclusions: conclusions.find((each) => each.title === title)?.answers ?? [],
    }))
    .filter((section) => section.answers.length + section.conclusions.length > 0);
  return (
    <PrintPage
      title={texts.title}
      mode={mode}
      back={{ to: 'context', id }}
      institution={textOf(institution.values.name) || printTexts.noInstitution}
      date={formatDateWithYear(today())}
      controls={careful ? <p class="stop">{printTexts.careful}</p> : undefined}
    >
      <h2>{texts.title}</h2>
      <p>
        <small>{texts.reserved}</small>
      </p>
      {sections.length === 0 ? <p>{texts.none}</p> : null}
      {sections.map((section) => (
        <section key={section.title}>
          <h3>{section.title}</h3>
          {section.answers.length > 0 ? <AnswerTable answers={section.answers} /> : null}
          {section.conclusions.length > 0 ? <Answers answers={section.conclusions} /> : null}
        </section>
      ))}
    </PrintPage>
  );
}

function AnswerTable({ answers }: { answers: readonly ContextAnswer[] }) {
  return (
    <SheetTable
      columns={[[texts.columns.question, '34%'], [texts.columns.answer], [texts.columns.when, '22%']]}
      rows={answers.map((answer) => ({
        key: answer.id,
        cells: [
          answer.field.label,
          <>
            <p>
              {answerWords(answer)} {answer.attention ? `(${texts.attention})` : ''}
            </p>
            {answer.note ? <p class="context-note">{answer.note}</p> : null}
          </>,
          <>
            {answer.on ? formatDateWithYear(answer.on) : texts.undated}
            <br />
            {answer.source || texts.noSource}
          </>,
        ],
      }))}
    />
  );
}
