import { visitsTexts as texts } from '#texts/visits.ts';
import { placeToHref } from '#ui/place.ts';

/** The ways of a saved note to paper: its sheet, and the act of what was agreed in it. */
export function OnPaper({ id }: { id: string }) {
  return (
    <>
      <a class="btn quiet" href={placeToHref({ to: 'print-visit', id })}>
        {texts.print}
      </a>
      <a class="btn quiet" href={placeToHref({ to: 'print-agreements', id })}>
        {texts.act}
      </a>
    </>
  );
}
