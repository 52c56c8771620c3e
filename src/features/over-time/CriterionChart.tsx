import type { LevelAnswer } from '#domain/rating.ts';
import { overTimeTexts as texts } from '#texts/over-time.ts';
import type { CriterionCell, CriterionOverTime } from './criteria-over-time.ts';
import { sayChart } from './say-rating.ts';
import './CriterionChart.css';

const left = 26;
const column = 56;
const height = 148;
const levels = [1, 2, 3, 4] as const;
const yOf = (level: number) => height - 20 - (level - 1) * 36;
const xOf = (index: number) => left + column * (index + 0.5);

/** One criterion through its diagnoses: agreed levels joined by a line, the voices that may be seen, and holes hatched. */
export function CriterionChart({ name, row }: { name: string; row: CriterionOverTime }) {
  const width = left + column * row.cells.length;
  const agreed = row.cells.map(({ rating }) => levelOf(rating?.result === 'agreed' ? rating.agreed : undefined));
  return (
    <svg
      class="criterion-chart"
      width={width}
      height={height}
      viewBox={`0 0 ${width} ${height}`}
      role="img"
      aria-label={sayChart(name, row)}
    >
      {levels.map((level) => (
        <g key={level}>
          <text x="4" y={yOf(level) + 6}>
            {level}
          </text>
          <line class="grid" x1={left} x2={width} y1={yOf(level)} y2={yOf(level)} />
        </g>
      ))}
      {agreed.map((level, index) => {
        const before = agreed.slice(0, index).findLastIndex((each) => each !== undefined);
        const from = agreed[before];
        return level !== undefined && from !== undefined ? (
          <line
            class="way"
            key={row.cells[index]?.assessment.record.id}
            x1={xOf(before)}
            x2={xOf(index)}
            y1={yOf(from)}
            y2={yOf(level)}
          />
        ) : null;
      })}
      {row.cells.map((cell, index) => (
        <Cell key={cell.assessment.record.id} cell={cell} x={xOf(index)} />
      ))}
    </svg>
  );
}

/** What a column shows: a hole, a word that is no level, the agreed level and both voices. */
function Cell({ cell: { rating }, x }: { cell: CriterionCell; x: number }) {
  if (!rating) return <Hatch x={x - column / 2 + 3} y={yOf(4) - 14} width={column - 6} height={yOf(1) - yOf(4) + 28} />;
  const agreed = rating.result === 'agreed' ? rating.agreed : undefined;
  const [team, assistant] = [levelOf(rating.team), levelOf(rating.assistant)];
  return (
    <>
      {team !== undefined && assistant !== undefined ? (
        <line class="gap" x1={x} x2={x} y1={yOf(team)} y2={yOf(assistant)} />
      ) : null}
      {typeof agreed === 'number' ? <circle class="agreed" cx={x} cy={yOf(agreed)} r="9" /> : null}
      {agreed !== undefined && typeof agreed !== 'number' ? <Word x={x}>{texts.specialsShort[agreed]}</Word> : null}
      {rating.result === 'disagreement' ? <Word x={x}>≠</Word> : null}
      {rating.result === 'talking' ? <Word x={x}>…</Word> : null}
      {team === undefined ? null : <circle class="team" cx={x - 15} cy={yOf(team)} r="7" />}
      {assistant === undefined ? null : (
        <rect class="assistant" x={x + 9} y={yOf(assistant) - 6.5} width="13" height="13" />
      )}
    </>
  );
}

function Word({ x, children }: { x: number; children: string }) {
  return (
    <text class="word" x={x} y={(yOf(1) + yOf(4)) / 2 + 6} text-anchor="middle">
      {children}
    </text>
  );
}

/** «Sin dato»: hatched by lines of its own, for patterns by id do not print everywhere. */
export function Hatch({ x, y, width, height }: { x: number; y: number; width: number; height: number }) {
  const step = 9;
  const lines: string[] = [];
  for (let at = step; at < width + height; at += step) {
    const [fromX, fromY] = at <= height ? [0, at] : [at - height, height];
    const [toX, toY] = at <= width ? [at, 0] : [width, at - width];
    lines.push(`M${x + fromX} ${y + fromY}L${x + toX} ${y + toY}`);
  }
  return (
    <g class="hatch">
      <rect x={x} y={y} width={width} height={height} rx="6" />
      <path d={lines.join('')} />
    </g>
  );
}

function levelOf(answer: LevelAnswer | undefined): number | undefined {
  return typeof answer === 'number' ? answer : undefined;
}
