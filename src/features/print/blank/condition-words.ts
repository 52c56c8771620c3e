import { valueWords } from '#cards/value-words.ts';
import type { Condition } from '#domain/instruments/condition.ts';
import type { Field, Instrument } from '#domain/instruments/instrument.ts';
import type { Json } from '#domain/json.ts';
import { printTexts } from '#texts/print.ts';

const { conditions: texts } = printTexts.blank;
const oneOf = new Intl.ListFormat('es-PE', { type: 'disjunction' });

/**
 * A condition as words after «Si…», for a form on paper. Fields are called by their labels: those beside it (`scope`) first, then
 * those of the whole form, as the condition itself looks them up.
 */
export function conditionWords(condition: Condition, instrument: Instrument, scope: readonly Field[] = []): string {
  const say = (each: Condition, inner = scope) => conditionWords(each, instrument, inner);
  const find = (id: string) => findByName(id, instrument, scope);
  const name = (id: string) => find(id)?.label ?? id;
  const value = (id: string, answer: Json) => quoted(find(id), answer);
  if ('is' in condition) return texts.is(name(condition.is[0]), value(...condition.is));
  if ('isNot' in condition) return texts.isNot(name(condition.isNot[0]), value(...condition.isNot));
  if ('oneOf' in condition) {
    const [id, answers] = condition.oneOf;
    return texts.is(name(id), oneOf.format(answers.map((answer) => value(id, answer))));
  }
  if ('includes' in condition) return texts.includes(name(condition.includes[0]), value(...condition.includes));
  if ('anyIs' in condition) {
    const [ids, answer] = condition.anyIs;
    return ids.map((id) => texts.is(name(id), value(id, answer))).join(texts.or);
  }
  if ('atLeast' in condition) return texts.atLeast(name(condition.atLeast[0]), condition.atLeast[1]);
  if ('atMost' in condition) return texts.atMost(name(condition.atMost[0]), condition.atMost[1]);
  if ('countAtLeast' in condition)
    return texts.countAtLeast(name(condition.countAtLeast[0]), condition.countAtLeast[1]);
  if ('anyRow' in condition) {
    const [list, inRow] = condition.anyRow;
    return texts.anyRow(name(list), say(inRow, find(list)?.fields ?? []));
  }
  if ('empty' in condition) return texts.empty(name(condition.empty));
  if ('filled' in condition) return texts.filled(name(condition.filled));
  if ('differ' in condition) return texts.differ(name(condition.differ[0]), name(condition.differ[1]));
  if ('and' in condition) return condition.and.map((each) => say(each)).join(texts.and);
  if ('or' in condition) return condition.or.map((each) => say(each)).join(texts.or);
  if ('not' in condition) return texts.not(say(condition.not));
  return condition satisfies never;
}

function findByName(id: string, instrument: Instrument, scope: readonly Field[]): Field | undefined {
  const [first = '', part] = id.split('/');
  const field =
    scope.find((each) => each.id === first) ??
    instrument.sections.flatMap((section) => section.fields).find((each) => each.id === first);
  return part === undefined ? field : (field?.fields?.find((each) => each.id === part) ?? field);
}

function quoted(field: Field | undefined, answer: Json): string {
  const words = field ? valueWords(field, answer) : String(answer);
  return `«${words}»`;
}
