import type { OutboxRow } from '#store/tables.ts';
import { formatMoment } from '#texts/dates.ts';
import { sendingTexts } from '#texts/sending.ts';
import { Chip } from '#ui/Chip.tsx';
import { placeToHref } from '#ui/place.ts';
import { EntryRow } from './EntryRow.tsx';
import { explainSetAside } from './explain-set-aside.ts';
import { placeOfRecord } from './place-of-record.ts';
import type { Summary } from './read-summaries.ts';
import { touchedRecords } from './touched-records.ts';

const texts = sendingTexts.setAside;

interface SetAsideSectionProps {
  rows: readonly OutboxRow[];
  summaries: ReadonlyMap<string, Summary> | undefined;
  now: () => number;
  /** Lets the parked ones try again in the next round, and starts one. */
  retry: () => void;
}

/** What the server keeps apart and what could not leave: why, what to do, and the way to the field. */
export function SetAsideSection({ rows, summaries, now, retry }: SetAsideSectionProps) {
  if (rows.length === 0) return null;
  return (
    <section class="card" aria-labelledby="set-aside">
      <h2 id="set-aside" class="sending-title">
        {texts.title} <Chip tone="clay">{rows.length}</Chip>
      </h2>
      <p class="muted">{texts.help}</p>
      <ul class="entries">
        {rows.map((row) => (
          <SetAsideRow key={row.id} row={row} summaries={summaries} now={now} retry={retry} />
        ))}
      </ul>
    </section>
  );
}

function SetAsideRow({ row, summaries, now, retry }: Omit<SetAsideSectionProps, 'rows'> & { row: OutboxRow }) {
  const [main] = touchedRecords(row.body);
  const why = explainSetAside(row);
  const summary = main && summaries?.get(main.record);
  const place = main && placeOfRecord(main.kind, main.record, main.field);
  return (
    <EntryRow
      summary={summary}
      detail={sendingTexts.waiting.saved(formatMoment(row.savedAt, now()), row.bytes)}
      side={
        <div class="btns entry-actions">
          {place && summary?.known ? (
            <a class="btn quiet" href={placeToHref(place)}>
              {texts.fix}
            </a>
          ) : null}
          {row.state === 'parked' ? (
            <button type="button" class="btn quiet" onClick={retry}>
              {texts.retry}
            </button>
          ) : null}
        </div>
      }
    >
      <p class="entry-why">
        <b>{why.what}</b> {why.todo}
      </p>
      {why.verdict ? <p class={why.filed ? 'sending-good' : 'warn'}>{why.verdict}</p> : null}
    </EntryRow>
  );
}
