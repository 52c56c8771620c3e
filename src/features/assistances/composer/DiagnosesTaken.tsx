import { diagnosesBefore } from '#domain/plan-baseline.ts';
import type { RecordView } from '#domain/record.ts';
import { textOf, type Values } from '#domain/record-edit.ts';
import { useForm } from '#form/form-context.ts';
import { assistancesTexts } from '#texts/assistances.ts';
import { formatDateWithYear } from '#texts/dates.ts';

interface DiagnosesTakenProps {
  assessments: readonly RecordView[];
  streamOf: (values: Values) => string;
}

/** Says which diagnoses, made before there was a plan, will be this plan's once it is saved. */
export function DiagnosesTaken({ assessments, streamOf }: DiagnosesTakenProps) {
  const { rules } = useForm();
  const values = rules.settled.value;
  const taken = diagnosesBefore(values, streamOf(values), assessments);
  return (
    <>
      {taken.map((each) => (
        <p class="note" role="status" key={each.id}>
          {assistancesTexts.diagnoses.taken(formatDateWithYear(textOf(each.values.assessedOn)))}
        </p>
      ))}
    </>
  );
}
