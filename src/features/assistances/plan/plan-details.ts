import { joinParts } from '#cards/card-words.ts';
import { valueWords } from '#cards/value-words.ts';
import { nextMilestoneDate } from '#domain/catalogues/milestone-dates.ts';
import { milestones } from '#domain/catalogues/milestones.ts';
import { planInstrument } from '#domain/instruments/forms/plan-instrument.ts';
import { isBlank, rowKeys, textOf, type Values, valuesUnder } from '#domain/record-edit.ts';
import { assistancesTexts } from '#texts/assistances.ts';
import { formatShortDate } from '#texts/dates.ts';
import { formTexts } from '#texts/form.ts';

/** One line of how a plan is worked; `items` when there are several. */
export interface PlanDetail {
  id: string;
  label: string;
  items: string[];
}

const told = [
  'modalities',
  'whyModalities',
  'frequency',
  'team',
  'priorTraining',
  'programmes',
  'criteria',
  'institutionBrings',
  'assistantBrings',
  'agreedWith',
  'otherInstitutions',
] as const;

const { details: texts } = assistancesTexts;

/** What was answered of «cómo trabajaremos», with the form's own labels; what nobody answered is left out. */
export function planDetails(values: Values, criterionNames: ReadonlyMap<string, string>, today: string): PlanDetail[] {
  const fields = planInstrument.sections.flatMap((section) => section.fields);
  const plain = told.flatMap((id): PlanDetail[] => {
    const field = fields.find((each) => each.id === id);
    const value = values[id];
    if (!field || value === undefined || isBlank(value)) return [];
    const each = Array.isArray(value) ? value : [value];
    return [
      {
        id,
        label: field.label,
        items: each.map((one) => withMark(field.catalogue, one, valueWords(field, one, criterionNames))),
      },
    ];
  });
  return [...plain, ...preparationOf(values), ...deadlinesOf(values, today)];
}

// What was typed because the list lacks it says so: nobody takes it for a code.
function withMark(catalogue: string | undefined, value: unknown, words: string): string {
  return catalogue === 'programmes' && words === value ? `${words} (${formTexts.notListed})` : words;
}

function preparationOf(values: Values): PlanDetail[] {
  const items = rowKeys(values, 'preparation').flatMap((key) => {
    const row = valuesUnder(values, `preparation/${key}`);
    const what = textOf(row.resource).trim();
    if (what === '') return [];
    const dueOn = textOf(row.dueOn);
    const state = row.ready === true ? texts.ready : texts.notReady;
    return [joinParts([what, textOf(row.responsible), dueOn && formatShortDate(dueOn), state])];
  });
  return items.length > 0 ? [{ id: 'preparation', label: texts.preparation, items }] : [];
}

function deadlinesOf(values: Values, today: string): PlanDetail[] {
  const chosen = Array.isArray(values.milestones) ? values.milestones.map(textOf) : [];
  if (chosen.length === 0) return [];
  return [{ id: 'milestones', label: texts.milestones, items: chosen.map((id) => deadlineWords(id, values, today)) }];
}

/** 'Aprobación de la ley de presupuesto · 30 nov', with what has to be known of that date. */
export function deadlineWords(id: string, values: Values, today: string): string {
  const milestone = milestones.find(({ value }) => value === id);
  if (!milestone) return id;
  const date = nextMilestoneDate(milestone, today);
  if (!date) return joinParts([milestone.label, texts.noDate]);
  const endsOn = textOf(values.endsOn);
  const [from, to] = [formatShortDate(date.from), formatShortDate(date.to)];
  return joinParts([
    milestone.label,
    date.from === date.to ? from : texts.span(from, to),
    endsOn !== '' && date.from > endsOn && texts.beyond,
    !milestone.verified && texts.unofficial,
  ]);
}
