import { accompanimentTexts as texts } from '#texts/accompaniment.ts';
import { agreedRuns, type PlacedPoint, placePoints, type UsePoint } from './use-chart.ts';
import './UseChart.css';

const levels = [0, 1, 2, 3, 4, 5, 6] as const;
const stepPx = 28;
const topPx = 14;
const heightPx = topPx * 2 + stepPx * 6;
const yOf = (level: number) => topPx + (6 - level) * stepPx;
const { chart } = texts;

/**
 * The use over time: what was agreed, the two voices where they were shared, what is seen differently, and gaps. Shapes say
 * what colours say; a screen reader gets the points in words.
 */
export function UseChart({ points }: { points: readonly UsePoint[] }) {
  const placed = placePoints(points);
  const has = (what: (point: UsePoint) => boolean) => points.some(what);
  return (
    <section class="card" aria-labelledby="use-time">
      <h2 id="use-time">{chart.title}</h2>
      {points.length === 0 ? <p class="muted">{chart.empty}</p> : null}
      {points.length === 0 ? null : (
        <>
          <div class="use-chart">
            <svg class="use-plot" height={heightPx + 26} role="img" aria-label={inWords(points)}>
              <defs>
                <pattern
                  id="use-hatch"
                  width="8"
                  height="8"
                  patternUnits="userSpaceOnUse"
                  patternTransform="rotate(45)"
                >
                  <line x1="0" x2="0" y1="0" y2="8" />
                </pattern>
              </defs>
              {levels.map((level) => (
                <g key={level}>
                  <line class="use-grid" x1="0" x2="100%" y1={yOf(level)} y2={yOf(level)} />
                  <text x="0" y={yOf(level)} dx="-34" dy="6">
                    {level}
                  </text>
                </g>
              ))}
              {agreedRuns(placed).map(([from, to]) => (
                <line
                  key={`${from.date} ${to.date} ${to.x}`}
                  class="use-way"
                  x1={`${from.x}%`}
                  x2={`${to.x}%`}
                  y1={yOf(from.agreed ?? 0)}
                  y2={yOf(to.agreed ?? 0)}
                />
              ))}
              {placed.map((point, index) => (
                <Point key={`${point.date} ${index}`} point={point} />
              ))}
            </svg>
          </div>
          <p class="use-legend" aria-hidden="true">
            <Key shown={has(({ mark }) => mark === 'agreed')} shape="agreed" text={chart.agreed} />
            <Key shown={has(({ team }) => team !== undefined)} shape="team" text={`P · ${chart.team}`} />
            <Key
              shown={has(({ assistant }) => assistant !== undefined)}
              shape="assistant"
              text={`A · ${chart.assistant}`}
            />
            <Key shown={has(({ mark }) => mark === 'disagreement')} shape="differ" text={chart.differ} />
            <Key shown={has(({ mark }) => mark === 'no-data')} shape="none" text={chart.noData} />
          </p>
          <p class="muted">{chart.levels}</p>
        </>
      )}
    </section>
  );
}

function Point({ point }: { point: PlacedPoint }) {
  const x = `${point.x}%`;
  const { team, assistant, agreed, mark, label } = point;
  const differsAt = team !== undefined && assistant !== undefined ? (yOf(team) + yOf(assistant)) / 2 : yOf(3);
  return (
    <g data-mark={mark}>
      {mark === 'no-data' ? (
        <rect class="use-gap" x={x} y={topPx} width="16" height={stepPx * 6} transform="translate(-8)" />
      ) : null}
      {mark === 'disagreement' ? (
        <line class="use-apart" x1={x} x2={x} y1={yOf(team ?? 6)} y2={yOf(assistant ?? 0)} />
      ) : null}
      {team === undefined ? null : (
        <circle
          class="use-team"
          cx={x}
          cy={yOf(team)}
          r="7"
          transform={agreed === team ? 'translate(-12)' : undefined}
        />
      )}
      {assistant === undefined ? null : (
        <rect
          class="use-assistant"
          x={x}
          y={yOf(assistant) - 6}
          width="12"
          height="12"
          transform={`translate(${agreed === assistant || team === assistant ? 6 : -6})`}
        />
      )}
      {agreed === undefined ? null : <circle class="use-agreed" cx={x} cy={yOf(agreed)} r="7" />}
      {mark === 'disagreement' ? (
        <text class="use-differ" x={x} y={differsAt} dy="7">
          ≠
        </text>
      ) : null}
      {label === 'no' ? null : (
        <text class={label === 'wide' ? 'use-week wide' : 'use-week'} x={x} y={heightPx + 18}>
          {chart.week(point.week)}
        </text>
      )}
    </g>
  );
}

function Key({ shown, shape, text }: { shown: boolean; shape: string; text: string }) {
  if (!shown) return null;
  return (
    <span>
      <i class={`use-key ${shape}`}>{shape === 'differ' ? '≠' : ''}</i>
      {text}
    </span>
  );
}

function inWords(points: readonly UsePoint[]): string {
  const told = points.map(({ week, mark, agreed, team, assistant }) => {
    const what = [
      mark === 'agreed' && agreed !== undefined
        ? chart.levelOf(agreed)
        : mark === 'disagreement'
          ? chart.differ
          : chart.noData,
      team === undefined ? '' : `${chart.team} ${team}`,
      assistant === undefined ? '' : `${chart.assistant} ${assistant}`,
    ];
    return chart.point(chart.weekLong(week), what.filter(Boolean).join(', '));
  });
  return `${chart.title}. ${told.join('; ')}`;
}
