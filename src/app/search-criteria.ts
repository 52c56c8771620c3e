import { foldText } from '#domain/fold-text.ts';
import type { Criterion } from '#domain/instruments/rubric.ts';
import type { FormValues } from '#form/form-store.ts';
import type { LookupOption } from '#form/lookups.ts';

/** Criteria of the areas that the form chose, of all nine while it chose none. */
export async function searchCriteria(text: string, values: FormValues): Promise<LookupOption[]> {
  const { criteriaOf, rubric } = await import('#domain/instruments/rubric.ts');
  const chosen = Array.isArray(values.areas) ? values.areas.map(String) : [];
  const criteria = criteriaOf(chosen.length > 0 ? chosen : rubric.map(({ area }) => area));
  const typed = foldText(text);
  return criteria.filter((criterion) => foldText(labelOf(criterion)).includes(typed)).map(toOption);
}

/** «B1 · Cálculo de la meta»; undefined for a criterion of a newer rubric. */
export async function labelOfCriterion(id: string): Promise<string | undefined> {
  const { criterionById } = await import('#domain/instruments/rubric.ts');
  const criterion = criterionById(id);
  return criterion && labelOf(criterion);
}

function labelOf({ id, name }: Criterion): string {
  return `${id} · ${name}`;
}

function toOption(criterion: Criterion): LookupOption {
  return { value: criterion.id, label: labelOf(criterion), hint: criterion.question };
}
