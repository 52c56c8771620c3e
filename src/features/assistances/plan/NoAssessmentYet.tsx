import { assistancesTexts } from '#texts/assistances.ts';
import { EmptyState } from '#ui/EmptyState.tsx';

/** Where the chart will be once there is a joint diagnosis. */
export function NoAssessmentYet({ onBegin }: { onBegin: () => void }) {
  const { chart } = assistancesTexts;
  return (
    <section class="card" aria-labelledby="chart">
      <h2 id="chart">{chart.title}</h2>
      <EmptyState title={chart.empty}>
        <button type="button" class="btn quiet" onClick={onBegin}>
          {chart.start}
        </button>
      </EmptyState>
    </section>
  );
}
