import { chosenAreas } from './assessment.ts';
import { addDays, isCalendarDate } from './calendar-date.ts';
import { isBlank, type RecordEdit, setEdits, textOf, type Values } from './record-edit.ts';

interface Diagnosis {
  id: string;
  stream: string;
  values: Values;
}

const rememberedDays = 365;

/**
 * Joint diagnoses that were made before there was a plan and that it may begin from: of its institution, with an area in
 * common, of the year before it starts, and of no other plan. Newest first.
 */
export function diagnosesBefore<D extends Diagnosis>(plan: Values, stream: string, diagnoses: readonly D[]): D[] {
  const areas = chosenAreas(plan);
  const start = isCalendarDate(plan.startsOn) ? plan.startsOn : undefined;
  return diagnoses
    .filter((each) => each.stream === stream && isBlank(each.values.plan))
    .filter(({ values }) => textOf(values.institution) !== '' && values.institution === plan.institution)
    .filter(({ values }) => chosenAreas(values).some((area) => areas.includes(area)))
    .filter(({ values }) => !start || textOf(values.assessedOn) >= addDays(start, -rememberedDays))
    .sort((a, b) => textOf(b.values.assessedOn).localeCompare(textOf(a.values.assessedOn)));
}

/** What a plan that is saved for the first time writes beside itself: that those diagnoses are its own. */
export function takeDiagnoses(
  plan: { id: string; stream: string },
  values: Values,
  saved: Values,
  diagnoses: readonly Diagnosis[],
): RecordEdit[] {
  if (!isBlank(saved.institution)) return [];
  return diagnosesBefore(values, plan.stream, diagnoses).flatMap(({ id }) =>
    setEdits('assessment', id, { plan: plan.id }),
  );
}
