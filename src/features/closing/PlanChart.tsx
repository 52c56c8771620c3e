import { useEffect, useState } from 'preact/hooks';
import { ProgressChart } from '#cards/ProgressChart.tsx';
import { capabilityProgress } from '#domain/capability-progress.ts';
import type { RecordView } from '#domain/record.ts';
import type { Lookups } from '#form/lookups.ts';
import { closingTexts } from '#texts/closing.ts';

interface PlanChartProps {
  assessments: readonly RecordView[];
  lookups: Pick<Lookups, 'label'>;
}

/** From the baseline to the last diagnosis, as the plan shows it: recalled here, not asked again. */
export function PlanChart({ assessments, lookups }: PlanChartProps) {
  const progress = capabilityProgress(assessments);
  const [names, setNames] = useState<ReadonlyMap<string, string>>(new Map());
  const criteria = progress.map(({ criterion }) => criterion).join(' ');
  useEffect(() => {
    let gone = false;
    const wanted = criteria.split(' ').filter(Boolean);
    void Promise.all(wanted.map(async (id) => [id, await lookups.label('criterion', id)] as const)).then((found) => {
      if (!gone) setNames(new Map(found.filter((pair): pair is [string, string] => pair[1] !== undefined)));
    });
    return () => {
      gone = true;
    };
  }, [criteria, lookups]);
  if (progress.length === 0) return <p class="muted">{closingTexts.chart.none}</p>;
  return <ProgressChart progress={progress} criterionNames={names} />;
}
