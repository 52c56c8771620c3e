import { isClosingFinished } from './closing.ts';
import { derivedId } from './derived-id.ts';
import { isBlank, rowKeys, textOf, type Values, valuesUnder } from './record-edit.ts';

/** Id of the experience of a plan: one lesson is told of it, by whoever of both sides begins, and added to by all. */
export function experienceOf(plan: string): string {
  return derivedId(plan, 11);
}

/** What an experience may begin with; `closing` counts only once it is finished: until then its learnings are sealed. */
export interface ExperienceSources {
  plan?: { id: string; values: Values };
  institution?: { id: string; values: Values };
  closing?: Values;
}

/**
 * First values of an experience: what the closing told already, to be told again for who was not there. All of it can be
 * changed. No district where the institution asks for care, and none of the voices that made a level.
 */
export function firstExperience({ plan, institution, closing }: ExperienceSources): Values {
  const told = closing && isClosingFinished(closing) ? closing : {};
  const values: Values = {
    plan: plan?.id,
    institution: institution?.id,
    title: plan?.values.title,
    district: institution?.values.careful === true ? undefined : institution?.values.district,
    modalities: plan?.values.modalities,
    areas: plan?.values.areas,
    programmes: plan?.values.programmes,
    authors: institution?.values.careful === true ? undefined : institution?.values.name,
    whatHelped: told.assistanceHelped,
    institutionLearned: told['learned/institution'],
    assistantLearned: told['learned/assistant'],
    wouldDoDifferently: bothSides(told, 'wouldDoDifferently'),
    sharing: 'region',
    ...changesTold(told),
  };
  return Object.fromEntries(Object.entries(values).filter(([, value]) => !isBlank(value)));
}

function bothSides(closing: Values, field: string): string {
  const sides = [closing[`${field}/institution`], closing[`${field}/assistant`]];
  return sides
    .map((words) => textOf(words).trim())
    .filter(Boolean)
    .join('\n');
}

/** The small changes that the closing gathered, in its order and under its keys, with what each meant. */
function changesTold(closing: Values): Values {
  const rows = rowKeys(closing, 'smallChanges').flatMap((key): [string, Values[string]][] => {
    const { what, remark } = valuesUnder(closing, `smallChanges/${key}`);
    const path = `changes/${key}`;
    return [
      [path, closing[`smallChanges/${key}`]],
      [`${path}/change`, what],
      [`${path}/evidence`, remark],
    ];
  });
  return Object.fromEntries(rows);
}
