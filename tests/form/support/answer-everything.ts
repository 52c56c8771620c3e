import { catalogueOptions } from '#domain/catalogues/catalogue-options.ts';
import type { Field, Instrument } from '#domain/instruments/instrument.ts';
import { scaleById } from '#domain/instruments/scales.ts';
import { visibleParts, visibleSections } from '#domain/instruments/visible-fields.ts';
import type { Json } from '#domain/json.ts';
import type { Values } from '#domain/record-edit.ts';

type Answers = Record<string, Json>;

const longWord = 'Otorrinolaringologopediatrización'.repeat(2).slice(0, 60);
/** Two hundred letters that people really write, and one word that fits no line of a phone. */
export const longWords = `Municipalidad del Centro Poblado de la Comunidad Campesina de San Juan Bautista de las Alturas de Vilcabamba y Anexos, con su Comité de Vigilancia ${longWord}`;

const rowsOfEach = ['Fila1', 'Fila2'];
const files: { [part: string]: Json }[] = [
  {
    sha256: 'a'.repeat(43),
    type: 'image/jpeg',
    bytes: 240_000,
    width: 1600,
    height: 1200,
    caption: longWords.slice(0, 140),
  },
  { sha256: 'b'.repeat(43), type: 'application/pdf', bytes: 1_200_000 },
  { sha256: 'c'.repeat(43), type: 'audio/webm', bytes: 90_000, seconds: 42 },
];

/** An answer to every question; `turn` says which of the options, so that several turns reach what hangs on each. */
export function answerEverything({ sections }: Instrument, turn: number, references: Values = {}): Answers {
  const answers: Answers = {};
  for (const { fields, answeredBy } of sections) {
    for (const field of fields) {
      if (!answeredBy) answerField(answers, field, field.id, turn, references);
      else for (const side of answeredBy) answerField(answers, field, `${field.id}/${side}`, turn, references);
    }
  }
  return answers;
}

function answerField(answers: Answers, field: Field, path: string, turn: number, references: Values): void {
  if (field.type === 'list') {
    for (const [at, key] of rowsOfEach.entries()) {
      answers[`${path}/${key}`] = { order: String(at) };
      for (const part of field.fields ?? [])
        answerField(answers, part, `${path}/${key}/${part.id}`, turn + at, references);
    }
  } else if (field.type === 'group') {
    for (const part of field.fields ?? []) answerField(answers, part, `${path}/${part.id}`, turn, references);
  } else if (field.type === 'matrix') {
    for (const row of field.rows ?? []) answers[`${path}/${row.id}`] = scaleById(field.scale ?? '').levels[0]!.value;
  } else {
    // Two scales side by side do not say the same: some questions only ask why they differ.
    const value = answerOf(field, field.type === 'scale' ? turn + Object.keys(answers).length : turn, references);
    if (value !== undefined) answers[path] = value;
  }
}

function answerOf(field: Field, turn: number, references: Values): Json | undefined {
  const options = field.options ?? (field.catalogue ? catalogueOptions(field.catalogue) : []);
  const nth = <T>(list: readonly T[]): T | undefined => list[turn % Math.max(1, list.length)];
  switch (field.type) {
    case 'text':
    case 'long-text':
      return longWords;
    case 'date':
      return '2026-10-09';
    case 'time':
      return '09:30';
    case 'integer':
    case 'number':
      return Math.max(field.min ?? 0, Math.min(field.max ?? 7, 7));
    case 'yes-no':
      return turn % 2 === 0;
    case 'yes-no-unknown':
      return nth(['yes', 'no', 'unknown'])!;
    case 'choice':
      return nth(options)?.value;
    case 'choices': {
      const count = Math.min(field.max ?? options.length, options.length, 6);
      return Array.from({ length: count }, (_, at) => options[(turn * count + at) % options.length]!.value);
    }
    case 'scale':
      return nth(scaleById(field.scale ?? '').levels)?.value;
    case 'reference':
      return references[field.entities?.[0] ?? ''];
    case 'references': {
      const one = references[field.entities?.[0] ?? ''];
      return one === undefined ? undefined : [one];
    }
    case 'district':
      return '050101';
    case 'districts':
      return ['050101', '050102'];
    case 'tags':
      return [longWords.slice(0, 60), 'padrón'];
    case 'files':
      return files.filter(({ type }) => (field.accepts ?? ['image']).includes(familyOf(String(type))));
    default:
      return undefined;
  }
}

const familyOf = (type: string) =>
  type.startsWith('image') ? 'image' : type.startsWith('audio') ? 'audio' : 'document';

/** Paths of the questions that show with these answers. */
export function shownPaths(instrument: Instrument, answers: Values): string[] {
  return visibleSections(instrument, answers).flatMap(({ section, fields }) =>
    fields.flatMap((field) =>
      (section.answeredBy ?? ['']).flatMap((side) =>
        pathsBelow(field, side ? `${field.id}/${side}` : field.id, answers),
      ),
    ),
  );
}

function pathsBelow(field: Field, path: string, answers: Values): string[] {
  if (!field.fields || field.type === 'assessment') return [path];
  const bases = field.type === 'list' ? rowsOfEach.map((key) => `${path}/${key}`) : [path];
  return [path, ...bases.flatMap((base) => visibleParts(field, answers, base).map((part) => `${base}/${part.id}`))];
}

/** As few turns as show every question that any of them shows. */
export function turnsThatShowAll(instrument: Instrument, references: Values = {}, most = 12): Answers[] {
  const turns = Array.from({ length: most }, (_, turn) => answerEverything(instrument, turn, references));
  const without = (path: string) => path.replace(/\/Fila\d/, '');
  const left = new Set(turns.flatMap((answers) => shownPaths(instrument, answers).map(without)));
  const chosen: Answers[] = [];
  while (left.size > 0) {
    const gain = (answers: Answers) =>
      new Set(
        shownPaths(instrument, answers)
          .map(without)
          .filter((each) => left.has(each)),
      ).size;
    const best = turns.reduce((one, other) => (gain(other) > gain(one) ? other : one));
    for (const path of shownPaths(instrument, best)) left.delete(without(path));
    chosen.push(best);
  }
  return chosen;
}

/** Questions of an instrument, by their place in it, that none of these answers shows. */
export function neverShown(instrument: Instrument, turns: readonly Values[]): string[] {
  const shown = new Set(
    turns.flatMap((answers) => shownPaths(instrument, answers)).map((path) => path.replace(/\/Fila\d/, '')),
  );
  const all = instrument.sections.flatMap(({ fields, answeredBy }) =>
    fields.flatMap((field) =>
      (answeredBy ?? ['']).flatMap((side) => {
        const path = side ? `${field.id}/${side}` : field.id;
        const parts = field.type === 'assessment' ? [] : (field.fields ?? []);
        return [path, ...parts.map((part) => `${path}/${part.id}`)];
      }),
    ),
  );
  return all.filter((path) => !shown.has(path));
}
