import { assistancesTexts } from '#texts/assistances.ts';
import type { Fact } from './facts-of.ts';
import './Facts.css';

/** What is known of an institution, label by label. */
export function Facts({ facts }: { facts: readonly Fact[] }) {
  return (
    <section class="card" aria-labelledby="facts">
      <h2 id="facts">{assistancesTexts.institution.facts}</h2>
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
