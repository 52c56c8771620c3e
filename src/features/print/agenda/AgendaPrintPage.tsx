import { useState } from 'preact/hooks';
import { formatDateWithYear, formatLongDate } from '#texts/dates.ts';
import { printTexts } from '#texts/print.ts';
import { Choices } from '#ui/Choices.tsx';
import { useLive } from '#ui/use-live.ts';
import { NoSheet, PrintPage } from '../frame/PrintPage.tsx';
import type { PrintPageProps } from '../print-page-props.ts';
import { agendaSheet, type PrintedLine } from './agenda-days.ts';
import { readPrintedAgenda } from './read-printed-agenda.ts';
import './AgendaPrintPage.css';

const { agenda: texts } = printTexts;

/** The week or the month on paper: days with a box to tick; no names nor places of who asks for care. */
export function AgendaPrintPage({ tablet, today, mode }: PrintPageProps) {
  const day = today();
  const [span, setSpan] = useState<'week' | 'month'>('week');
  const records = useLive(() => readPrintedAgenda(tablet.db, day), [tablet.db, day]);
  if (!records) return <NoSheet title={texts.title} />;
  const { first, last, overdue, days } = agendaSheet(records, span, day);
  return (
    <PrintPage
      title={texts.title}
      mode={mode}
      back={{ to: 'today' }}
      institution={tablet.person.name}
      date={formatDateWithYear(day)}
      controls={
        <div>
          <p id="span">{texts.span}</p>
          <Choices
            labelledBy="span"
            options={[
              { value: 'week', label: texts.week },
              { value: 'month', label: texts.month },
            ]}
            chosen={[span]}
            onChange={([next]) => setSpan(next === 'month' ? 'month' : 'week')}
          />
        </div>
      }
    >
      <h2>
        {texts.title} {texts.from(formatDateWithYear(first), formatDateWithYear(last))}
      </h2>
      {overdue.length + days.length === 0 ? <p>{texts.none}</p> : null}
      {overdue.length > 0 ? (
        <section>
          <h3>{texts.overdue}</h3>
          <ul class="agenda-lines">
            {overdue.map(({ date, line }) => (
              <Line key={line.key} line={line} date={date} />
            ))}
          </ul>
        </section>
      ) : null}
      {days.map(({ date, lines }) => (
        <section key={date}>
          <h3>{formatLongDate(date)}</h3>
          <ul class="agenda-lines">
            {lines.map((line) => (
              <Line key={line.key} line={line} />
            ))}
          </ul>
        </section>
      ))}
    </PrintPage>
  );
}

function Line({ line: { what, who, text }, date }: { line: PrintedLine; date?: string }) {
  return (
    <li class="whole">
      <span class="box" aria-hidden="true" />
      <div>
        <b>{[date ? formatDateWithYear(date) : '', what, who].filter(Boolean).join(' · ')}</b>
        {text ? <p>{text}</p> : null}
      </div>
    </li>
  );
}
