import { useState } from 'preact/hooks';
import { agendaLine } from '#cards/agenda-line.ts';
import { joinParts } from '#cards/card-words.ts';
import type { AgendaItem } from '#domain/agenda.ts';
import { daysBetween } from '#domain/calendar-date.ts';
import { dayOfMonth, monthShort, weekdayShort } from '#texts/dates.ts';
import { todayTexts } from '#texts/today.ts';
import { Chip } from '#ui/Chip.tsx';
import { EmptyState } from '#ui/EmptyState.tsx';
import { placeToHref } from '#ui/place.ts';
import type { TodayRecords } from './read-today.ts';
import type { WeekItems } from './week-items.ts';

const firstShown = 8;
// Where little fits, what was left half-way and the sums of the year come right below: they must stay within reach.
const firstShownWhereLittleFits = 3;
const littleFits = '(max-width: 560px), (min-width: 821px) and (max-height: 820px)';
const weekdayTellsUpToDays = 6;

interface WeekCardProps {
  items: WeekItems;
  records: TodayRecords;
  today: string;
}

/** «Esta semana», day by day; what is overdue stays folded in one line, for the week is what can still be met. */
export function WeekCard({ items, records, today }: WeekCardProps) {
  const [shown, setShown] = useState(() => (matchMedia(littleFits).matches ? firstShownWhereLittleFits : firstShown));
  const [isOverdueOpen, setOverdueOpen] = useState(false);
  const { week: texts } = todayTexts;
  const { week, overdue } = items;
  const rest = week.length - shown;
  return (
    <section class="card" aria-labelledby="week">
      <div class="week-top">
        <h2 id="week">{texts.title}</h2>
        {rest > 0 ? (
          <button type="button" class="btn quiet fold" onClick={() => setShown(week.length)}>
            {texts.more(rest)}
          </button>
        ) : null}
        {overdue.length > 0 ? (
          <button
            type="button"
            class="btn quiet fold"
            aria-expanded={isOverdueOpen}
            onClick={() => setOverdueOpen(!isOverdueOpen)}
          >
            {sayOverdue(overdue)} · {isOverdueOpen ? texts.hide : texts.see}
          </button>
        ) : null}
      </div>
      {isOverdueOpen ? (
        <div class="overdue">
          <h3>{texts.before}</h3>
          <Rows items={overdue} records={records} today={today} />
        </div>
      ) : null}
      {week.length === 0 ? (
        <EmptyState title={texts.empty}>
          <p class="muted">{texts.emptyHelp}</p>
        </EmptyState>
      ) : (
        <Rows items={week.slice(0, shown)} records={records} today={today} />
      )}
    </section>
  );
}

/** Each line is the way to its record. */
function Rows({ items, records, today }: { items: readonly AgendaItem[]; records: TodayRecords; today: string }) {
  return (
    <ul class="rows week-rows">
      {items.map((item) => {
        const line = agendaLine(item, { ...records, today });
        const isFar = Math.abs(daysBetween(item.date, today)) > weekdayTellsUpToDays;
        return (
          <li key={`${item.what} ${item.record.id}`}>
            <div class="day">
              <small>{isFar ? monthShort(item.date) : weekdayShort(item.date)}</small>
              <b>{dayOfMonth(item.date)}</b>
            </div>
            <div>
              <h3>
                <a class="row-link" href={placeToHref(line.place)}>
                  {joinParts([line.kind, line.institution])}
                </a>
              </h3>
              {line.text ? <small class="row-text">{line.text}</small> : null}
            </div>
            <Chip tone={line.chip.tone}>{line.chip.text}</Chip>
          </li>
        );
      })}
    </ul>
  );
}

/** '2 acuerdos vencidos y 1 visita por anotar'. */
function sayOverdue(overdue: readonly AgendaItem[]): string {
  const { week } = todayTexts;
  const agreements = overdue.filter(({ what }) => what === 'agreement-due').length;
  const contacts = overdue.filter(({ what }) => what === 'check-in').length;
  const visits = overdue.length - agreements - contacts;
  const parts = [
    agreements > 0 && week.overdueAgreements(agreements),
    visits > 0 && week.overdueVisits(visits),
    contacts > 0 && week.overdueContacts(contacts),
  ];
  return parts.filter(Boolean).join(', ');
}
