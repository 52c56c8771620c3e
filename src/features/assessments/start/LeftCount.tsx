import { assessmentsTexts as texts } from '#texts/assessments.ts';

interface LeftCountProps {
  left: number;
  /** First question of the header without an answer. */
  field?: string;
  /** First criterion without a result, for when the header is complete. */
  href?: string;
}

/** «3 por completar»: a tap goes to the next thing that lacks, wherever it is. */
export function LeftCount({ left, field, href }: LeftCountProps) {
  if (left === 0) return null;
  if (field === undefined) {
    return (
      <a class="btn quiet" href={href} aria-label={texts.goToMissing(left)}>
        {texts.toComplete(left)}
      </a>
    );
  }
  return (
    <button type="button" class="btn quiet" aria-label={texts.goToMissing(left)} onClick={() => goTo(field)}>
      {texts.toComplete(left)}
    </button>
  );
}

function goTo(field: string): void {
  const place = document.querySelector<HTMLElement>(`main [data-path="${field}"]`);
  const folded = place?.closest('details');
  if (folded) folded.open = true;
  place?.scrollIntoView({ block: 'center' });
  place?.querySelector<HTMLElement>('input')?.focus({ preventScroll: true });
}
