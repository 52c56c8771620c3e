import type { RecordView } from '#domain/record.ts';
import { assistancesTexts } from '#texts/assistances.ts';
import { Page } from '#ui/Page.tsx';
import { type Place, placeToHref } from '#ui/place.ts';

/** A record that this tablet does not have: said without alarm, with a way back. */
export function MissingRecord() {
  const { title, body, action } = assistancesTexts.missing;
  return (
    <Page title={title}>
      <section class="card">
        <p>{body}</p>
        <p class="btns missing-way">
          <a class="btn" href={placeToHref({ to: 'assistances' })}>
            {action}
          </a>
        </p>
      </section>
    </Page>
  );
}

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
