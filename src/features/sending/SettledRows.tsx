import type { OutboxRow } from '#store/tables.ts';
import { formatDateTime, formatMoment } from '#texts/dates.ts';
import { sendingTexts } from '#texts/sending.ts';
import { EntryRow } from './EntryRow.tsx';
import { placeOfRecord } from './place-of-record.ts';
import type { Summary } from './read-summaries.ts';
import { recordAtFault } from './record-at-fault.ts';
import type { SetAsideVerbs } from './SetAsideRow.tsx';

const texts = sendingTexts.setAside.settled;

interface SettledRowsProps extends Pick<SetAsideVerbs, 'settle'> {
  rows: readonly OutboxRow[];
  summaries: ReadonlyMap<string, Summary> | undefined;
  now: () => number;
}

/** Set-aside changes about which nothing is left to do, folded: nothing is ever deleted before the server says so. */
export function SettledRows({ rows, summaries, now, settle }: SettledRowsProps) {
  if (rows.length === 0) return null;
  return (
    <details>
      <summary>{texts.title(rows.length)}</summary>
      <ul class="entries">
        {rows.map((row) => {
          const main = recordAtFault(row);
          const byPerson = row.settled?.by === 'person';
          const moment = formatDateTime(row.settled?.at ?? row.savedAt);
          return (
            <EntryRow
              key={row.id}
              summary={main && summaries?.get(main.record)}
              detail={sendingTexts.waiting.saved(formatMoment(row.savedAt, now()), row.bytes)}
              place={main && placeOfRecord(main.kind, main.record)}
            >
              <p class="entry-why">{byPerson ? texts.byPerson(moment) : texts.byChanges(moment)}</p>
              {byPerson ? (
                <div class="btns entry-actions">
                  <button type="button" class="btn quiet" onClick={() => settle(row, false)}>
                    {texts.undo}
                  </button>
                </div>
              ) : null}
            </EntryRow>
          );
        })}
      </ul>
    </details>
  );
}
