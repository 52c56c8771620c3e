import { describe, expect, test } from 'vitest';
import * as z from 'zod/mini';
import { catalogueIds } from '#domain/catalogues/catalogue-options.ts';
import { modalityIds } from '#domain/catalogues/modalities.ts';
import type { Condition } from '#domain/instruments/condition.ts';
import type { Field, Instrument } from '#domain/instruments/instrument.ts';
import { instrumentById, releasedInstruments } from '#domain/instruments/instrument-by-id.ts';
import { instrumentSchema } from '#domain/instruments/instrument-schema.ts';
import { rubric } from '#domain/instruments/rubric.ts';
import { scaleById, scales } from '#domain/instruments/scales.ts';
import { kinds } from '#domain/record.ts';

// Sections, fields and fields with their parts, counted in the network's own document; the assessment has four more that
// its scale asks for (a note beside each voice, the reason of «No aplica» and the place of the criteria), the plan one (the
// factors of the context), the demand five (whom it serves, and where it went) and the closing one (a remark).
const counted: Record<string, [sections: number, fields: number, withParts: number]> = {
  institution: [2, 14, 14],
  plan: [3, 27, 31],
  visit: [14, 63, 122],
  agreement: [3, 23, 23],
  change: [1, 10, 10],
  assessment: [2, 10, 21],
  context: [6, 40, 164],
  demand: [2, 17, 17],
  accompaniment: [1, 9, 9],
  'check-in': [4, 29, 29],
  'accompaniment-closing': [1, 5, 5],
  closing: [6, 26, 31],
  experience: [7, 34, 41],
  expert: [2, 18, 18],
  accord: [1, 7, 9],
  commitment: [1, 11, 16],
  'follow-up': [2, 19, 24],
};

const instruments = (await Promise.all(releasedInstruments.map((id) => instrumentById(id)))) as Instrument[];
const fieldsOf = (instrument: Instrument) => instrument.sections.flatMap(({ fields }) => fields);
const withParts = (fields: readonly Field[]): Field[] =>
  fields.flatMap((field) => [field, ...withParts(field.fields ?? [])]);

/** Names of fields that a condition reads, those inside rows as `list/field`. */
function namesIn(condition: Condition, list = ''): string[] {
  const own = (names: string[]) => names.map((name) => (list === '' ? name : `${list}/${name}`));
  if ('and' in condition) return condition.and.flatMap((each) => namesIn(each, list));
  if ('or' in condition) return condition.or.flatMap((each) => namesIn(each, list));
  if ('not' in condition) return namesIn(condition.not, list);
  if ('anyRow' in condition) return [condition.anyRow[0], ...namesIn(condition.anyRow[1], condition.anyRow[0])];
  if ('anyIs' in condition) return own(condition.anyIs[0]);
  if ('differ' in condition) return own(condition.differ);
  if ('empty' in condition) return own([condition.empty]);
  if ('filled' in condition) return own([condition.filled]);
  return own([(Object.values(condition)[0] as unknown as [string])[0]]);
}

/** Fields named by conditions and limits that are neither beside nor at the top of the form. */
function unknownNames(instrument: Instrument): string[] {
  const top = fieldsOf(instrument);
  const known = new Set(
    top.flatMap((field) => [field.id, ...(field.fields ?? []).map(({ id }) => `${field.id}/${id}`)]),
  );
  for (const { answeredBy = [], fields } of instrument.sections) {
    for (const side of answeredBy) for (const { id } of fields) known.add(`${id}/${side}`);
  }
  const missing = (condition: Condition | undefined, beside: readonly Field[] = []) =>
    condition ? namesIn(condition).filter((name) => !known.has(name) && !beside.some(({ id }) => id === name)) : [];
  const ofField = (field: Field, beside: readonly Field[] = []): string[] => [
    ...missing(field.visibleIf, beside),
    ...missing(field.requiredIf, beside),
    ...(field.fields ?? []).flatMap((part) => ofField(part, field.fields)),
  ];
  const limits = (instrument.limits ?? []).flatMap((limit) => {
    const rows = top.find(({ id }) => id === limit.each)?.fields ?? [];
    const of =
      limit.of === 'assisted-people' || known.has(limit.each ? `${limit.each}/${limit.of}` : limit.of)
        ? []
        : [limit.of];
    return [...of, ...missing(limit.when, rows), ...missing(limit.brokenIf, rows)];
  });
  return [
    ...instrument.sections.flatMap((section) => missing(section.visibleIf)),
    ...top.flatMap((field) => ofField(field)),
    ...limits,
  ];
}

describe('the forms of the network', () => {
  test('all of them are here, with as many sections, fields and parts as were counted', () => {
    const found = instruments.map((instrument) => [
      instrument.id,
      [instrument.sections.length, fieldsOf(instrument).length, withParts(fieldsOf(instrument)).length],
    ]);
    expect(Object.fromEntries(found)).toEqual(counted);
  });

  test.each(releasedInstruments)('%s is told in the grammar that the renderer knows', async (reference) => {
    const instrument = await instrumentById(reference);
    expect(z.prettifyError(instrumentSchema.safeParse(instrument).error ?? new z.core.$ZodError([]))).toBe('');
    expect(`${instrument?.id}@${instrument?.version}`).toBe(reference);
  });

  test('a mark that nobody knows, a field type that nobody draws or a condition in other words is refused', () => {
    const [institution] = instruments as [Instrument];
    const withField = (extra: object) => {
      const sections = [{ id: 's', title: 'S', fields: [{ id: 'a', type: 'text', label: 'A', ...extra }] }];
      return instrumentSchema.safeParse({ ...institution, sections }).success;
    };
    expect(withField({})).toBe(true);
    expect(withField({ oculto: true })).toBe(false);
    expect(withField({ type: 'dropdown' })).toBe(false);
    expect(withField({ visibleIf: { equals: ['a', 1] } })).toBe(false);
    expect(withField({ inherits: 'the-moon' })).toBe(false);
  });

  test('an id names one field of its form, and one part of its list', () => {
    for (const instrument of instruments) {
      const ids = fieldsOf(instrument).map(({ id }) => id);
      expect([instrument.id, ids.filter((id, at) => ids.indexOf(id) !== at)]).toEqual([instrument.id, []]);
      for (const field of withParts(fieldsOf(instrument))) {
        const parts = (field.fields ?? []).map(({ id }) => id);
        expect(new Set(parts).size, `${instrument.id}/${field.id}`).toBe(parts.length);
        const options = (field.options ?? []).map(({ value }) => value);
        expect(new Set(options).size, `${instrument.id}/${field.id}`).toBe(options.length);
      }
    }
  });

  test('every scale, catalogue and kind of record that a field names exists', () => {
    const fields = instruments.flatMap((instrument) => withParts(fieldsOf(instrument)));
    const scaleIds = scales.map(({ id }) => id);
    expect(fields.flatMap(({ scale }) => scale ?? []).filter((id) => !scaleIds.includes(id))).toEqual([]);
    expect(fields.flatMap(({ catalogue }) => catalogue ?? []).filter((id) => !catalogueIds.includes(id))).toEqual([]);
    const targets = fields.flatMap((field) =>
      [...(field.entities ?? []), field.creates ?? [], field.prefilledFrom ?? []].flat(),
    );
    expect(targets.filter((kind) => ![...kinds, 'person', 'criterion', 'context-item'].includes(kind))).toEqual([]);
  });

  test('every field that offers a choice says what from, and every first value is one of them', () => {
    for (const field of instruments.flatMap((instrument) => withParts(fieldsOf(instrument)))) {
      const offers = [field.options, field.catalogue, field.scale, field.entities].filter(Boolean).length;
      const chooses = ['choice', 'choices', 'scale', 'matrix', 'reference', 'references'].includes(field.type);
      if (chooses) expect(offers, field.id).toBe(1);
      if (['list', 'group'].includes(field.type)) expect(field.fields?.length, field.id).toBeGreaterThan(0);
      const initial = field.initial;
      if (initial === undefined || field.type === 'yes-no') continue;
      const values = field.scale ? scaleById(field.scale).levels : (field.options ?? []);
      expect(values.map(({ value }) => value)).toContain(initial);
    }
  });

  test('every field that a condition or a limit reads exists where it is looked for', () => {
    const unknown = instruments.map((instrument) => [instrument.id, unknownNames(instrument)]);
    expect(unknown.filter(([, names]) => (names as string[]).length > 0)).toEqual([]);
  });

  test('a list never holds another list, so that a path has at most three names', () => {
    for (const field of instruments.flatMap(fieldsOf)) {
      const inside = withParts(field.fields ?? []).filter(({ type }) => ['list', 'group', 'matrix'].includes(type));
      expect(inside.map(({ id }) => `${field.id}/${id}`)).toEqual([]);
    }
  });

  test('a form that this app does not know yet is not found, and no word of JavaScript is one', async () => {
    expect(await instrumentById('visit@99')).toBeUndefined();
    expect(await instrumentById('constructor')).toBeUndefined();
  });
});

describe('the rubric', () => {
  test('has nine areas of three criteria with four levels, evidence to look at and modalities that exist', () => {
    expect(rubric.map(({ area }) => area).join('')).toBe('ABCDEFGHI');
    const criteria = rubric.flatMap(({ area, criteria }) => criteria.map((criterion) => ({ area, ...criterion })));
    expect(criteria).toHaveLength(27);
    for (const { area, id, levels, evidence, modalities } of criteria) {
      expect(id.startsWith(area)).toBe(true);
      expect(levels.filter((level) => level.length > 20)).toHaveLength(4);
      expect(evidence.length).toBeGreaterThan(0);
      expect(modalities.filter((id) => !(modalityIds as readonly string[]).includes(id))).toEqual([]);
    }
  });

  test('is answered with four levels and two special answers that owe a few words', () => {
    const capability = scaleById('capability');
    expect(capability.levels.map(({ value, label }) => `${value} ${label}`)).toEqual([
      '1 Por iniciar',
      '2 Primeros pasos',
      '3 En práctica',
      '4 Sostenida',
    ]);
    expect(capability.special?.map(({ value }) => value)).toEqual(['not-applicable', 'missing-evidence']);
    expect(scales).toHaveLength(9);
  });
});
