import { useState } from 'preact/hooks';
import type { SetAsideChange } from '#protocol/wire.ts';
import { peopleTexts } from '#texts/people.ts';
import { Chip } from '#ui/Chip.tsx';
import type { PeopleVerbs } from './people-verbs.ts';
import { ReviewRow } from './ReviewRow.tsx';
import { sayTrouble } from './say-trouble.ts';
import { TroubleNote } from './TroubleNote.tsx';
import { useAsked } from './use-asked.ts';
import './ReviewSection.css';

const texts = peopleTexts.review;

interface ReviewSectionProps {
  listSetAside: PeopleVerbs['listSetAside'];
  decide: PeopleVerbs['decide'];
  now: number;
}

/** What the endpoint set aside in the coordinator's streams, whole, until she accepts it or gives it back. */
export function ReviewSection({ listSetAside, decide, now }: ReviewSectionProps) {
  const { answer, trouble, asking, askAgain } = useAsked(listSetAside);
  const [said, setSaid] = useState<{ text: string; good: boolean } | undefined>();
  const names = new Map(answer?.people.map(({ id, name }) => [id, name]));

  async function settle(item: SetAsideChange, verdict: 'file' | 'return', note?: string) {
    const outcome = await decide(item.id || item.hash, { verdict, ...(note ? { note } : {}) });
    if (outcome.kind === 'decided') {
      setSaid({ text: verdict === 'file' ? texts.accepted : texts.returned, good: true });
    } else if (outcome.kind === 'not-found') setSaid({ text: texts.gone, good: false });
    else if (outcome.kind === 'bad-request') setSaid({ text: texts.unreadable, good: false });
    else return setSaid({ text: sayTrouble(outcome), good: false });
    askAgain();
  }

  return (
    <section class="card" aria-labelledby="review">
      <h2 id="review" class="review-title">
        {texts.title} {answer && answer.items.length > 0 ? <Chip tone="clay">{answer.items.length}</Chip> : null}
      </h2>
      <p class={said ? (said.good ? 'review-good' : 'warn') : 'review-quiet'} role="status">
        {said?.text}
      </p>
      {trouble ? <TroubleNote trouble={trouble} askAgain={askAgain} /> : null}
      {!answer && asking ? <p class="muted">{peopleTexts.list.loading}</p> : null}
      {answer ? <p class="muted">{answer.items.length > 0 ? texts.help : texts.empty}</p> : null}
      <ul class="reviews">
        {answer?.items.map((item) => (
          <ReviewRow
            key={item.hash}
            item={item}
            author={names.get(item.sentBy) ?? texts.somebody}
            now={now}
            settle={(verdict, note) => settle(item, verdict, note)}
          />
        ))}
      </ul>
    </section>
  );
}
