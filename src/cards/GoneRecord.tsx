import type { ComponentChildren } from 'preact';
import { todayIn } from '#domain/calendar-date.ts';
import type { RecordView } from '#domain/record.ts';
import { formatMoment } from '#texts/dates.ts';
import { recordCareTexts } from '#texts/record-care.ts';
import { Page } from '#ui/Page.tsx';
import { placeToHref } from '#ui/place.ts';
import { cardOf } from './card-of.ts';
import './GoneRecord.css';

interface GoneRecordProps {
  /** As it was, who deleted it ('' = nobody known here) and when; left out for a record that has not arrived. */
  deleted?: { record: RecordView; deletedByName: string; deletedAt: number };
  /** Ms since 1970. */
  now: number;
  onRestore: () => void;
  /** The line that takes it back. */
  children?: ComponentChildren;
}

/** A record that is not in sight: deleted, with the way to bring it back, or not here yet. Said without alarm. */
export function GoneRecord({ deleted, now, onRestore, children }: GoneRecordProps) {
  const { gone, somebody } = recordCareTexts;
  const title = deleted && cardOf(deleted.record, { today: todayIn(now), nameOf: () => undefined }).title;
  return (
    <Page title={deleted ? gone.deletedTitle : gone.notHereTitle}>
      <section class="card gone">
        {deleted ? (
          <>
            <p>
              {gone.deletedBy(title ?? '', deleted.deletedByName || somebody, formatMoment(deleted.deletedAt, now))}
            </p>
            <p class="muted">{gone.stays}</p>
          </>
        ) : (
          <p>{gone.notHere}</p>
        )}
        <p class="btns">
          {deleted ? (
            <button type="button" class="btn" onClick={onRestore}>
              {gone.restore}
            </button>
          ) : null}
          <a class={deleted ? 'btn quiet' : 'btn'} href={placeToHref({ to: 'assistances' })}>
            {gone.action}
          </a>
          {deleted ? (
            <a class="btn quiet" href={placeToHref({ to: 'deleted' })}>
              {gone.seeDeleted}
            </a>
          ) : null}
        </p>
      </section>
      {children}
    </Page>
  );
}
