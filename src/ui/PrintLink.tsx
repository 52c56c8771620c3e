import { uiTexts } from '#texts/ui.ts';
import { type Place, placeToHref } from './place.ts';

/** The way from a page to its sheet of paper. */
export function PrintLink({ to }: { to: Place }) {
  return (
    <a class="btn quiet" href={placeToHref(to)}>
      {uiTexts.print}
    </a>
  );
}
