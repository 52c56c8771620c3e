import { valueWords } from '#cards/value-words.ts';
import type { Field, Instrument } from '#domain/instruments/instrument.ts';
import { rowsOf } from '#domain/instruments/rows.ts';
import { isAnswered, visibleParts, visibleSections } from '#domain/instruments/visible-fields.ts';
import { areSidesOpen, isPrintable, printablePeople, printableResponsible, tellsWho } from '#domain/printable.ts';
import { isSigned } from '#domain/printable-files.ts';
import { isBlank, textOf, type Values, valuesUnder } from '#domain/record-edit.ts';
import { printTexts } from '#texts/print.ts';

interface PrintedAnswer {
  label: string;
  lines: string[];
}
export interface PrintedSection {
  title: string;
  answers: PrintedAnswer[];
}
interface Words {
  /** Names of records, districts and people by id. */
  labels: ReadonlyMap<string, string>;
  /** The institution asks for care with names and places. */
  careful: boolean;
  /** Fields that the sheet tells elsewhere. */
  told?: readonly string[];
}

const { visit: texts } = printTexts;

/** What a record answered, section by section, in words: only what may stand on paper. Unanswered fields are left out. */
export function printedSections(instrument: Instrument, values: Values, words: Words): PrintedSection[] {
  return visibleSections(instrument, values)
    .flatMap(({ section, fields }): PrintedSection[] => {
      const { title, answeredBy } = section;
      if (!answeredBy) return [{ title, answers: fields.flatMap((field) => answerOf(field, values, words)) }];
      if (!areSidesOpen(values)) return [];
      return answeredBy.map((side) => ({
        title: `${title}: ${printTexts.sides[side]}`,
        answers: fields.flatMap((field) => answerOf(field, answersOf(side, field, values), words)),
      }));
    })
    .filter(({ answers }) => answers.length > 0);
}

// What one side answered is at `<field>/<side>`: here as if it had been asked alone.
function answersOf(side: string, { id }: Field, values: Values): Values {
  const path = `${id}/${side}`;
  const parts = Object.entries(valuesUnder(values, path)).map(([part, value]) => [`${id}/${part}`, value]);
  return Object.fromEntries([[id, values[path]], ...parts].filter(([, value]) => value !== undefined));
}

// The head of the sheet says them already.
const inTheHead: readonly string[] = ['institution', 'plan', 'visitedOn'];

function answerOf(field: Field, values: Values, words: Words): PrintedAnswer[] {
  const { careful, told = [] } = words;
  if (inTheHead.includes(field.id) || told.includes(field.id) || !isPrintable(field, careful)) return [];
  // Those who signed stand over their lines; where care is asked, only their roles are told.
  if ((!careful && isSigned(field)) || !isAnswered(values, field.id)) return [];
  const lines = linesOf(field, values, words).filter(Boolean);
  return lines.length > 0 ? [{ label: field.label, lines }] : [];
}

function linesOf(field: Field, values: Values, words: Words): string[] {
  switch (field.type) {
    case 'list':
      return listLines(field, values, words);
    case 'group':
      return [parts(field, values, field.id, words)];
    case 'matrix':
      return (field.rows ?? []).flatMap((row) => {
        const value = values[`${field.id}/${row.id}`];
        return isBlank(value) ? [] : [`${row.label}: ${valueWords(field, value ?? null)}`];
      });
    default:
      return [inWords(field, values, field.id, words)];
  }
}

function listLines(field: Field, values: Values, words: Words): string[] {
  if (field.id === 'participants') return peopleLines(field, values, words.careful);
  if (field.id === 'otherPeople') return groupLines(values, words.careful);
  const rows = rowsOf(values, field.id)
    .map(({ path }) => parts(field, values, path, words))
    .filter(Boolean);
  // Rows run over several lines each: their numbers say where one ends.
  return rows.length > 1 ? rows.map((row, i) => `${i + 1}. ${row}`) : rows;
}

/** Never with their organisation, and a name only where it was accepted. */
function peopleLines(field: Field, values: Values, careful: boolean): string[] {
  const roles = field.fields?.find(({ id }) => id === 'role')?.options ?? [];
  return printablePeople(values, careful).map(({ role, position, name }) => {
    const who = [name, position || texts.noPosition].filter(Boolean).join(', ');
    return texts.person(who, roles.find(({ value }) => value === role)?.label ?? '');
  });
}

function groupLines(values: Values, careful: boolean): string[] {
  return rowsOf(values, 'otherPeople').map(({ path }) => {
    const row = valuesUnder(values, path);
    const counts = (['women', 'men', 'notSaid'] as const).flatMap((part) => {
      const n = row[part];
      return typeof n === 'number' && n > 0 ? [texts[part](n)] : [];
    });
    return texts.group(printableResponsible(textOf(row.who), careful) || texts.someGroup, counts.join(', '));
  });
}

function parts(field: Field, values: Values, path: string, words: Words): string {
  return visibleParts(field, values, path)
    .filter((part) => isPrintable(part, words.careful) && !isBlank(values[`${path}/${part.id}`]))
    .map((part) => [part.label, inWords(part, values, `${path}/${part.id}`, words)] as const)
    .filter(([, text]) => text !== '')
    .map(([label, text]) => `${label.replace(/:$/, '')}${/[?]$/.test(label) ? '' : ':'} ${text}`)
    .join(' · ');
}

function inWords(field: Field, values: Values, path: string, { labels, careful }: Words): string {
  const value = values[path] ?? null;
  if (tellsWho(field)) return printableResponsible(textOf(value), careful);
  return valueWords(field, value, labels);
}
