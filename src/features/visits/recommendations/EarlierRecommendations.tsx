import {
  type OpenRecommendation,
  recommendationsDecided,
  recommendationsToDecide,
} from '#domain/open-recommendations.ts';
import type { RecordView } from '#domain/record.ts';
import { textOf } from '#domain/record-edit.ts';
import type { FormSession } from '#form/form-session.ts';
import { visitsTexts } from '#texts/visits.ts';
import { EarlierRecommendation } from './EarlierRecommendation.tsx';
import './EarlierRecommendations.css';

interface EarlierRecommendationsProps {
  session: FormSession;
  /** Other notes of the plan, or of the institution without one. */
  visits: readonly RecordView[];
  today: string;
}

/** What earlier document reviews recommended and nobody decided yet, to be decided together now. Nothing when there is none. */
export function EarlierRecommendations({ session, visits, today }: EarlierRecommendationsProps) {
  const { recommendations: texts } = visitsTexts;
  const visitedOn = textOf(session.value('visitedOn').value) || today;
  // Redrawn when a row begins: what this note closed stays in it.
  const rows = session.rows('previousRecommendations').value;
  const open = recommendationsToDecide(visits, visitedOn, session.record);
  const decided = rows.length > 0 ? recommendationsDecided(visits, session.values()) : [];
  const shown: OpenRecommendation[] = [...open, ...decided.filter(({ key }) => !open.some((each) => each.key === key))];
  if (shown.length === 0) return null;
  return (
    <section class="earlier-recommendations" aria-labelledby="earlier-recommendations">
      <h3 id="earlier-recommendations">{texts.title}</h3>
      <small>{texts.help}</small>
      <ul class="review">
        {shown.map((recommendation) => (
          <EarlierRecommendation key={recommendation.key} recommendation={recommendation} />
        ))}
      </ul>
    </section>
  );
}
