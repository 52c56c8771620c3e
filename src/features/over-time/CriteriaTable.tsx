import { joinParts } from '#cards/card-words.ts';
import { areaName } from '#domain/catalogues/areas.ts';
import { groupBy } from '#domain/group-by.ts';
import { criterionById } from '#domain/instruments/rubric.ts';
import type { RecordView } from '#domain/record.ts';
import { textOf } from '#domain/record-edit.ts';
import { formatDateWithYear } from '#texts/dates.ts';
import { overTimeTexts as texts } from '#texts/over-time.ts';
import { placeToHref } from '#ui/place.ts';
import { CriterionChart } from './CriterionChart.tsx';
import type { CriterionCell, CriterionOverTime, SeenAssessment } from './criteria-over-time.ts';
import { sayGaps, sayResult, sayVoices } from './say-rating.ts';
import './CriteriaTable.css';

interface CriteriaTableProps {
  rows: readonly CriterionOverTime[];
  assessments: readonly SeenAssessment[];
  /** To say which plan a diagnosis belongs to; none when all are of the same one. */
  plans: readonly RecordView[];
}

/** A row a criterion, a column a diagnosis; on a narrow screen each criterion becomes a card that says its columns. */
export function CriteriaTable({ rows, assessments, plans }: CriteriaTableProps) {
  const rowsByArea = groupBy(rows, ({ criterion }) => criterion.charAt(0));
  const planOf = ({ record }: SeenAssessment) =>
    textOf(plans.find(({ id }) => id === record.values.plan)?.values.title);
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls sideways must be reached by the keyboard
    <section class="card criteria-scroll" tabIndex={0} aria-label={texts.title}>
      <table class="criteria-table">
        <thead>
          <tr>
            <th scope="col">{texts.criterionColumn}</th>
            {assessments.map((each) => (
              <th scope="col" key={each.record.id}>
                <a href={placeToHref({ to: 'assessment', id: each.record.id })}>
                  {texts.moments[each.moment]}
                  <br />
                  {formatDateWithYear(each.assessedOn)}
                </a>
                {planOf(each) ? <small class="of-plan">{planOf(each)}</small> : null}
              </th>
            ))}
          </tr>
        </thead>
        {[...rowsByArea].map(([area, own]) => (
          <tbody key={area}>
            <tr class="area-row">
              <th scope="rowgroup" colSpan={assessments.length + 1}>
                {area} · {areaName(area)}
              </th>
            </tr>
            {own.map((row) => (
              <Row key={row.criterion} row={row} planOf={planOf} />
            ))}
          </tbody>
        ))}
      </table>
    </section>
  );
}

function Row({ row, planOf }: { row: CriterionOverTime; planOf: (assessment: SeenAssessment) => string }) {
  const name = `${row.criterion} · ${criterionById(row.criterion)?.name ?? ''}`;
  const gaps = sayGaps(row);
  return (
    <tr class="criterion-row">
      <th scope="row">
        <span class="criterion-name">{name}</span>
        <span class="chart-scroll">
          <CriterionChart name={name} row={row} />
        </span>
        {gaps ? <small class="gaps">{gaps}</small> : null}
      </th>
      {row.cells.map((cell) => (
        <td key={cell.assessment.record.id}>
          <a class="cell-head" href={placeToHref({ to: 'assessment', id: cell.assessment.record.id })}>
            {headOf(cell.assessment, planOf(cell.assessment))}
          </a>
          <Said cell={cell} />
        </td>
      ))}
    </tr>
  );
}

/** The answer of one diagnosis in words; a disagreement keeps both sides' words in sight. */
function Said({ cell: { assessment, rating } }: { cell: CriterionCell }) {
  if (!rating) return <span class="no-data">{assessment.isWithheld ? texts.withheld : texts.noData}</span>;
  const voices = sayVoices(rating);
  return (
    <>
      <b class={rating.result === 'disagreement' ? 'result differs' : 'result'}>{sayResult(rating)}</b>
      {rating.disagreement ? <q class="disagreement">{rating.disagreement}</q> : null}
      {voices ? <small class="said-voices">{voices}</small> : null}
      {rating.evidence ? <small>{texts.evidence(rating.evidence)}</small> : null}
    </>
  );
}

function headOf(assessment: SeenAssessment, plan: string): string {
  return joinParts([texts.moments[assessment.moment], formatDateWithYear(assessment.assessedOn), plan]);
}
