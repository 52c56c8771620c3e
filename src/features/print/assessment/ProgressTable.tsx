import type { CriterionProgress, Mark } from '#domain/capability-progress.ts';
import { criterionById } from '#domain/instruments/rubric.ts';
import { scaleById, scaleLabel } from '#domain/instruments/scales.ts';
import { formatDateWithYear } from '#texts/dates.ts';
import { printRecordTexts } from '#texts/print-records.ts';

const { closing: texts } = printRecordTexts;

/** Criterion by criterion, what was concluded first and last, in words. No averages. */
export function ProgressTable({ progress }: { progress: readonly CriterionProgress[] }) {
  return (
    <table class="sheet-table">
      <thead>
        <tr>
          <th scope="col">{texts.columns.criterion}</th>
          <th scope="col">{texts.columns.before}</th>
          <th scope="col">{texts.columns.now}</th>
        </tr>
      </thead>
      <tbody>
        {progress.map(({ criterion, baseline, latest }) => (
          <tr key={criterion}>
            <th scope="row">
              {criterion}. {criterionById(criterion)?.name}
            </th>
            <td>{words(baseline)}</td>
            <td>{latest ? words(latest) : texts.onlyOne}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function words({ mark, assessedOn }: { mark: Mark; assessedOn: string }): string {
  return [say(mark), assessedOn && `(${formatDateWithYear(assessedOn)})`].filter(Boolean).join(' ');
}

function say(mark: Mark): string {
  if (mark === 'disagreement' || mark === 'talking') return texts[mark];
  const label = scaleLabel(scaleById('capability'), mark) ?? String(mark);
  return typeof mark === 'number' ? `${mark} · ${label}` : label;
}
