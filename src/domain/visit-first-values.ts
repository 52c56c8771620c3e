import type { Instrument } from './instruments/instrument.ts';
import type { Json } from './json.ts';
import { isBlank, rowKeys, textOf, type Values, valuesUnder } from './record-edit.ts';
import { lastPersonalNote, proposedTask } from './task-steps.ts';
import { meetingNumber } from './visit.ts';

/** What a new note can take its first values from; whatever is unknown is left out. */
export interface VisitSources {
  today: string;
  institution?: { id: string; values: Values };
  plan?: { id: string; values: Values };
  /** The last held visit of the same plan, or of the same institution without a plan. */
  lastVisit?: Values;
  /** Notes of the same plan, for the number of the meeting. */
  visits?: readonly Values[];
}

/** First values of a visit note, as the instrument says where each is inherited from. All of them can be changed. */
export function visitFirstValues(instrument: Instrument, sources: VisitSources): Record<string, Json> {
  const { today, institution, lastVisit, visits = [] } = sources;
  const modalities = firstModalities(sources);
  const values: Values = {
    ...initialsOf(instrument),
    visitedOn: today,
    institution: institution?.id,
    district: institution?.values.district,
    purpose: lastVisit?.nextStep,
    modalities,
    ...fromPlan(sources),
    ...(modalities?.includes('standing-meetings') ? { meetingNumber: meetingNumber(visits, today) } : {}),
    ...(modalities?.includes('personal') ? proposedTask(lastPersonalNote(visits, today)) : {}),
  };
  return Object.fromEntries(Object.entries(values).filter(([, value]) => !isBlank(value))) as Record<string, Json>;
}

function initialsOf(instrument: Instrument): Values {
  const fields = instrument.sections.flatMap((section) => section.fields);
  return Object.fromEntries(fields.map((field) => [field.id, field.initial]));
}

function fromPlan({ plan }: VisitSources): Values {
  if (!plan) return {};
  const { values } = plan;
  // The preparation of a hands-on practice is the plan's list, row by row under the same keys.
  const preparation = rowKeys(values, 'preparation').flatMap((key) => [
    [`preparation/${key}`, values[`preparation/${key}`]],
    ...Object.entries(valuesUnder(values, `preparation/${key}`)).map(([field, value]) => [
      `preparation/${key}/${field}`,
      value,
    ]),
  ]);
  return {
    plan: plan.id,
    areas: values.areas,
    programmes: values.programmes,
    frequency: values.frequency,
    team: values.team,
    'priorTraining/topic': values.priorTraining,
    ...Object.fromEntries(preparation),
  };
}

// A plan may combine three modalities and a day seldom has more than one: with several, the last visit's are the better guess.
function firstModalities({ plan, lastVisit }: VisitSources): string[] | undefined {
  const ofPlan = Array.isArray(plan?.values.modalities) ? plan.values.modalities.map(textOf) : [];
  if (ofPlan.length === 1) return ofPlan;
  const last = Array.isArray(lastVisit?.modalities) ? lastVisit.modalities.map(textOf) : [];
  const guess = last.filter((modality) => ofPlan.length === 0 || ofPlan.includes(modality));
  return guess.length > 0 ? guess : undefined;
}
