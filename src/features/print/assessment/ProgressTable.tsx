import type { CriterionProgress, Mark } from '#domain/capability-progress.ts';
import { criterionById } from '#domain/instruments/rubric.ts';
import { scaleById, scaleLabel } from '#domain/instruments/scales.ts';
import { formatDateWithYear } from '#texts/dates.ts';
import { printRecordTexts } from '#texts/print-records.ts';
import { SheetTable } from '../frame/SheetTable.tsx';

const { closing: texts } = printRecordTexts;

/** Criterion by criterion, what was concluded first and last, in words. No averages. */
export function ProgressTable({ progress }: { progress: readonly CriterionProgress[] }) {
  return (
    <SheetTable
      columns={[[texts.columns.criterion], [texts.columns.before], [texts.columns.now]]}
      rows={progress.map(({ criterion, baseline, latest }) => ({
        key: criterion,
        cells: [
          `${criterion}. ${criterionById(criterion)?.name ?? ''}`,
          words(baseline),
          latest ? words(latest) : texts.onlyOne,
        ],
      }))}
    />
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
