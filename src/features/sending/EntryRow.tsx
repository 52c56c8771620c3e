import type { ComponentChildren } from 'preact';
import { type Place, placeToHref } from '#ui/place.ts';
import type { Summary } from './read-summaries.ts';

interface EntryRowProps {
  summary: Summary | undefined;
  /** When and how much, in small letters. */
  detail: string;
  place?: Place;
  /** What stands at the right: a chip or a button. */
  side?: ComponentChildren;
  children?: ComponentChildren;
}

/** One record of a list of Envío: its name is the way to it. */
export function EntryRow({ summary, detail, place, side, children }: EntryRowProps) {
  const title = summary?.title ?? '…';
  return (
    <li class="entry">
      <div class="entry-body">
        <h3 class="entry-title">{place && summary?.known ? <a href={placeToHref(place)}>{title}</a> : title}</h3>
        {summary?.line ? <p class="entry-line">{summary.line}</p> : null}
        <small>{detail}</small>
        {children}
      </div>
      {side}
    </li>
  );
}
