import type { ComponentChildren } from 'preact';
import { formatMoment } from '#texts/dates.ts';
import { recordCareTexts } from '#texts/record-care.ts';
import { Page } from '#ui/Page.tsx';
import { placeToHref } from '#ui/place.ts';

interface GoneRecordProps {
  /** Who deleted it and when; left out for a record that has not arrived. */
  deleted?: { title: string; by: string; at: number };
  now: number;
  onRestore: () => void;
  /** The line that takes it back. */
  children?: ComponentChildren;
}

/** A record that is not in sight: deleted, with the way to bring it back, or not here yet. Said without alarm. */
export function GoneRecord({ deleted, now, onRestore, children }: GoneRecordProps) {
  const { gone, somebody } = recordCareTexts;
  return (
    <Page title={deleted ? gone.deletedTitle : gone.notHereTitle}>
      <section class="card">
        {deleted ? (
          <>
            <p>{gone.deletedBy(deleted.title, deleted.by || somebody, formatMoment(deleted.at, now))}</p>
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
