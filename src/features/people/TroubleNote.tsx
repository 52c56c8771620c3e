import { peopleTexts } from '#texts/people.ts';
import type { VerbTrouble } from './people-verbs.ts';
import { sayTrouble } from './say-trouble.ts';

/** What keeps the endpoint from answering, with the way to ask again. */
export function TroubleNote({ trouble, askAgain }: { trouble: VerbTrouble; askAgain: () => void }) {
  return (
    <div class="trouble-note">
      <p class="warn" role="alert">
        {sayTrouble(trouble)}
      </p>
      <button type="button" class="btn quiet" onClick={askAgain}>
        {peopleTexts.trouble.retry}
      </button>
    </div>
  );
}
