import { todayIn } from './calendar-date.ts';
import { derivedId } from './derived-id.ts';
import type { Field, Instrument, Section } from './instruments/instrument.ts';
import type { Json } from './json.ts';
import { isBlank, type RecordEdit, setEdits, textOf, type Values } from './record-edit.ts';

const sheetTurn = 7;

/**
 * Id of the context sheet of an institution. There is one a institution and it lives for years: derived, so that two
 * tablets that begin it in different offices meet in one record, question by question, when they send.
 */
export function contextOf(institution: string): string {
  return derivedId(institution, sheetTurn);
}

/** The institution of a context sheet by the sheet's id. */
export function institutionOfContext(context: string): string {
  return derivedId(context, context.length - 2 - sheetTurn);
}

/** One question of the sheet with its dimension. */
export interface ContextItem {
  id: string;
  field: Field;
  section: Section;
}

/** What was answered to one question; `on` and `source` are '' while nobody said them. */
export interface ContextAnswer extends ContextItem {
  answer: Json;
  note: string;
  source: string;
  on: string;
  sensitive: boolean;
  /** This very answer asks for care («¿Hay conflictos?» yes). */
  attention: boolean;
  /** The sheet that holds it, when it is that of an institution which joined this one. */
  elsewhere?: string;
}

/** The dimensions of the sheet: every part whose questions are answered one by one with a date. */
export function dimensionsOf(instrument: Instrument): Section[] {
  return instrument.sections.filter(({ fields }) => fields.some(isItem));
}

/** The questions of the sheet, dimension by dimension. */
export function contextItems(instrument: Instrument): ContextItem[] {
  return instrument.sections.flatMap((section) =>
    section.fields.filter(isItem).map((field) => ({ id: field.id, field, section })),
  );
}

function isItem(field: Field): boolean {
  return field.type === 'group';
}

/** The questions that hold an answer or at least a note, in the order of the sheet. */
export function contextAnswers(instrument: Instrument, values: Values): ContextAnswer[] {
  return contextItems(instrument)
    .map((item) => answerOf(item, values))
    .filter(({ answer, note }) => !isBlank(answer) || note !== '');
}

function answerOf(item: ContextItem, values: Values): ContextAnswer {
  const { id, field } = item;
  const answer = values[`${id}/answer`] ?? null;
  return {
    ...item,
    answer,
    note: textOf(values[`${id}/note`]).trim(),
    source: textOf(values[`${id}/source`]).trim(),
    on: textOf(values[`${id}/answeredOn`]),
    sensitive: field.sensitive === true,
    attention: field.attentionIf !== undefined && answer === field.attentionIf,
  };
}

/** What may leave this screen (cards, search, print, export, a plan's reference): never a sensitive question. */
export function shareableAnswers(answers: readonly ContextAnswer[]): ContextAnswer[] {
  return answers.filter(({ sensitive }) => !sensitive);
}

/**
 * Dates that the sheet writes by itself: a question whose answer or note was just changed was answered today, unless the
 * person gave its date (or had it given) in the same sitting. Field path → date.
 */
export function datesToStamp(instrument: Instrument, values: Values, saved: Values, today: string): [string, string][] {
  return contextItems(instrument).flatMap(({ id }): [string, string][] => {
    const path = `${id}/answeredOn`;
    const isChanged = (part: string) => !isSame(values[`${id}/${part}`], saved[`${id}/${part}`]);
    if (!isChanged('answer') && !isChanged('note')) return [];
    if (isBlank(values[`${id}/answer`]) && isBlank(values[`${id}/note`])) return [];
    const isDated = isChanged('answeredOn') && !isBlank(values[path]);
    return isDated || values[path] === today ? [] : [[path, today]];
  });
}

function isSame(a: Json | undefined, b: Json | undefined): boolean {
  return JSON.stringify(a ?? null) === JSON.stringify(b ?? null);
}

/**
 * What is known of an institution that others joined: each question as it was last answered, in whichever of their sheets.
 * The words of all of them stay where they were written, so that separating them takes nothing from anybody.
 */
export function joinedAnswers(
  instrument: Instrument,
  own: Values,
  others: readonly { id: string; values: Values }[],
): ContextAnswer[] {
  const best = new Map(contextAnswers(instrument, own).map((answer) => [answer.id, answer]));
  for (const { id: elsewhere, values } of others) {
    for (const answer of contextAnswers(instrument, values)) {
      const known = best.get(answer.id);
      if (!known || known.on < answer.on) best.set(answer.id, { ...answer, elsewhere });
    }
  }
  return contextItems(instrument).flatMap(({ id }) => best.get(id) ?? []);
}

/** «Sigue igual hoy»: the answer holds on this day too. Its words stay whose they are. */
export function stillSo(sheet: string, question: string, today: string): RecordEdit[] {
  return setEdits('context', sheet, { [`${question}/answeredOn`]: today });
}

/** One save of the sheet, as the tablet's history tells it: `at` in ms since 1970. */
export interface ContextSave {
  author: string;
  at: number;
  fields: readonly string[];
}

/** What the reader brings: who she is and the day of her last held visit to the institution. */
export interface LastVisit {
  person: string;
  visitedOn: string;
}

/**
 * «Lo que cambió desde tu última visita»: answers dated after that day, and those that somebody else saved after it
 * whatever date they bear (a colleague's tablet may have sent late: the reader could not know). What she wrote herself on
 * the day of the visit is no news to her, and neither is what somebody only said to be the same still. Nothing for who was
 * never there: to her all of it is new.
 */
export function changedSince(
  answers: readonly ContextAnswer[],
  history: readonly ContextSave[],
  last: LastVisit | undefined,
): ContextAnswer[] {
  if (!last) return [];
  const later = history.filter(({ author, at }) => author !== last.person && todayIn(at) > last.visitedOn);
  const isNews = (id: string) => later.some((save) => wrote(save, id));
  return answers.filter(({ id, on }) => toldOn(id, on, history) > last.visitedOn || isNews(id));
}

function wrote({ fields }: ContextSave, id: string): boolean {
  return fields.includes(`${id}/answer`) || fields.includes(`${id}/note`);
}

/** The day of an answer; when its date was renewed without its words, the day on which those were saved. */
function toldOn(id: string, on: string, history: readonly ContextSave[]): string {
  const words = newest(history.filter((save) => wrote(save, id)));
  const date = newest(history.filter(({ fields }) => fields.includes(`${id}/answeredOn`)));
  return words && date && date.at > words.at ? todayIn(words.at) : on;
}

function newest(history: readonly ContextSave[]): ContextSave | undefined {
  return history.reduce<ContextSave | undefined>((last, save) => (last && last.at >= save.at ? last : save), undefined);
}

/** The last visit that this person held at an institution before a day; `visits` are those of the institution. */
export function lastVisitOf(
  person: string,
  visits: readonly { createdBy: string; values: Values }[],
  before: string,
): LastVisit | undefined {
  const days = visits
    .filter(({ createdBy, values }) => createdBy === person && (values.status ?? 'held') === 'held')
    .map(({ values }) => textOf(values.visitedOn))
    .filter((day) => day !== '' && day <= before)
    .sort();
  const visitedOn = days.at(-1);
  return visitedOn === undefined ? undefined : { person, visitedOn };
}

/** Everything that is told of a sheet to one reader. */
export interface ContextNews {
  answers: ContextAnswer[];
  changes: ContextAnswer[];
  last?: LastVisit;
}

/** The sheet as one person reads it on a day; `except` names the note that she is just writing. */
export function contextNews(
  instrument: Instrument,
  records: {
    sheet?: { values: Values };
    /** Sheets of institutions that joined this one. */
    others?: readonly { id: string; values: Values }[];
    history: readonly ContextSave[];
    visits: readonly { id: string; createdBy: string; values: Values }[];
  },
  reader: { person: string; today: string; except?: string },
): ContextNews {
  const answers = joinedAnswers(instrument, records.sheet?.values ?? {}, records.others ?? []);
  const others = records.visits.filter(({ id }) => id !== reader.except);
  const last = lastVisitOf(reader.person, others, reader.today);
  return { answers, changes: changedSince(answers, records.history, last), last };
}
