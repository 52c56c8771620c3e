import type { CriterionProgress, Mark } from '#domain/capability-progress.ts';
import { assistancesTexts } from '#texts/assistances.ts';
import { type Place, placeToHref } from '#ui/place.ts';
import './ProgressChart.css';

interface ProgressChartProps {
  progress: readonly CriterionProgress[];
  /** 'B1' → 'B1 · Cálculo de la meta'. */
  criterionNames: ReadonlyMap<string, string>;
  /** Where the diagnoses stand side by side, with what the chart has no room for. */
  overTime?: Place;
}

const levels = [1, 2, 3, 4] as const;
// Half a column from each edge, so that a circle on 1 or 4 is whole.
const positionOf = (level: number) => `${(level - 0.5) * 25}%`;

/** From the baseline to today: a ○ and a ● for each criterion, in a table that a screen reader can read. No averages. */
export function ProgressChart({ progress, criterionNames, overTime }: ProgressChartProps) {
  const { chart } = assistancesTexts;
  const hasLatest = progress.some(({ latest }) => latest);
  return (
    <section class="card" aria-labelledby="chart">
      <h2 id="chart">
        {hasLatest ? chart.title : chart.onlyBaseline} <small>{chart.criteria(progress.length)}</small>
      </h2>
      <table class="progress">
        <thead>
          <tr>
            <th scope="col">
              <span class="unseen">{chart.criterionColumn}</span>
            </th>
            <th scope="col">
              <span class="unseen">{chart.levelColumn}</span>
              <span class="progress-scale" aria-hidden="true">
                {levels.map((level) => (
                  <span key={level}>{level}</span>
                ))}
              </span>
            </th>
          </tr>
        </thead>
        <tbody>
          {progress.map((row) => (
            <tr key={row.criterion}>
              <th scope="row">
                <b>{row.criterion}</b> {nameWithoutId(criterionNames.get(row.criterion))}
              </th>
              <td>
                <Dumbbell {...row} />
              </td>
            </tr>
          ))}
        </tbody>
      </table>
      <p class="muted">{hasLatest ? chart.legend : chart.legendBaseline}</p>
      <p class="muted">{chart.levels}</p>
      {overTime ? (
        <p class="btns">
          <a class="btn quiet" href={placeToHref(overTime)}>
            {chart.overTime}
          </a>
        </p>
      ) : null}
    </section>
  );
}

function Dumbbell({ baseline, latest }: CriterionProgress) {
  const { chart } = assistancesTexts;
  const [from, to] = [baseline.mark, latest?.mark];
  const words = [
    typeof from === 'number' ? '' : chart.before(chart.words[from]),
    to === undefined || typeof to === 'number' ? '' : chart.now(chart.words[to]),
  ].filter(Boolean);
  return (
    <>
      <span class="unseen">
        {chart.before(say(from))}
        {to === undefined ? '' : `, ${chart.now(say(to))}`}
      </span>
      {typeof from === 'number' || typeof to === 'number' ? (
        <svg class="dumbbell" width="100%" height="30" aria-hidden="true">
          {levels.map((level) => (
            <line key={level} class="grid" x1={positionOf(level)} x2={positionOf(level)} y1="0" y2="30" />
          ))}
          {typeof from === 'number' && typeof to === 'number' ? (
            <line class="way" x1={positionOf(from)} x2={positionOf(to)} y1="15" y2="15" />
          ) : null}
          {typeof from === 'number' ? <circle class="before" cx={positionOf(from)} cy="15" r="9" /> : null}
          {typeof to === 'number' ? <circle class="now" cx={positionOf(to)} cy="15" r={to === from ? 5 : 10} /> : null}
        </svg>
      ) : null}
      {words.length > 0 ? (
        <span class="progress-words" aria-hidden="true">
          {words.join(' · ')}
        </span>
      ) : null}
    </>
  );
}

function say(mark: Mark): string {
  const { chart } = assistancesTexts;
  return typeof mark === 'number' ? chart.level(mark) : chart.words[mark];
}

function nameWithoutId(label: string | undefined): string {
  return label?.replace(/^\w+ · /, '') ?? '';
}
