import { assistancesTexts } from '#texts/assistances.ts';
import type { PlanDetail } from './plan-details.ts';
import '../institution/Facts.css';

/** «Cómo trabajaremos»: modalities and why, who brings what, preparation, deadlines. Nothing while nothing is answered. */
export function PlanDetails({ details }: { details: readonly PlanDetail[] }) {
  if (details.length === 0) return null;
  return (
    <section class="card" aria-labelledby="details">
      <h2 id="details">{assistancesTexts.details.title}</h2>
      <dl class="facts">
        {details.map(({ id, label, items }) => (
          <div key={id}>
            <dt>{label}</dt>
            {items.map((item) => (
              <dd key={item} class="long-words">
                {item}
              </dd>
            ))}
          </div>
        ))}
      </dl>
    </section>
  );
}
