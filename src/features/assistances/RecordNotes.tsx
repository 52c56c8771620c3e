import type { RecordView } from '#domain/record.ts';
import { assistancesTexts } from '#texts/assistances.ts';
import { type Place, placeToHref } from '#ui/place.ts';

/** What has to be said above a record: that it is half-way, or that somebody deleted it while another wrote in it. */
export function RecordNotes({ record, edit }: { record: RecordView; edit: Place }) {
  return (
    <>
      {record.keptAlive ? <p class="warn">{assistancesTexts.keptAlive}</p> : null}
      {record.values.completion === 'half-way' ? (
        <p class="warn">
          {assistancesTexts.halfWay} <a href={placeToHref(edit)}>{assistancesTexts.complete}</a>
        </p>
      ) : null}
    </>
  );
}
