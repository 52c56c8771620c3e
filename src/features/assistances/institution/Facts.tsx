import { assistancesTexts } from '#texts/assistances.ts';
import { placeToHref } from '#ui/place.ts';
import type { Fact } from './facts-of.ts';
import './Facts.css';

/** What is known of an institution, label by label. */
export function Facts({ id, facts }: { id: string; facts: readonly Fact[] }) {
  return (
    <section class="card" aria-labelledby="facts">
      <div class="card-top">
        <h2 id="facts">{assistancesTexts.institution.facts}</h2>
        <span class="grow" />
        <a class="btn quiet" href={placeToHref({ to: 'institution-form', id })}>
          {assistancesTexts.institution.edit}
        </a>
      </div>
      {facts.length === 0 ? <p class="muted">{assistancesTexts.institution.noFacts}</p> : null}
      <dl class="facts">
        {facts.map(({ id, label, value }) => (
          <div key={id}>
            <dt>{label}</dt>
            <dd>{value}</dd>
          </div>
        ))}
      </dl>
    </section>
  );
}
