import fc from 'fast-check';
import { expect, test } from 'vitest';
import { visitInstrument } from '#domain/instruments/forms/visit-instrument.ts';
import type { FormDraft } from '#form/form-store.ts';
import { readNumber } from '#form/inputs/NumberInput.tsx';
import { searchOptions } from '#form/rules/options-of.ts';
import { reviewEdits } from '#form/rules/review-edits.ts';
import { newerVersions, sameJson } from '#form/session/newer-versions.ts';
import { joinTexts } from '#form/versions/join-texts.ts';

test('numbers are read as people of Peru write them', () => {
  const read = (text: string) => readNumber(text);
  expect(['1250', '1 250', '1,250', '1.250', 'S/ 1,250.50', '1.250,5', '0,5', '-3', '2.5'].map(read)).toEqual([
    1250, 1250, 1250, 1250, 1250.5, 1250.5, 0.5, -3, 2.5,
  ]);
  expect(['doce', '', '1a', '.', ',5', '--1'].map(read)).toEqual(Array(6).fill(undefined));
});

test('joining texts loses no paragraph and doubles none', () => {
  expect(joinTexts(['Uno.\nDos.', 'Dos.\n\nTres.'])).toBe('Uno.\n\nDos.\n\nTres.');
  expect(joinTexts(['Cerramos las metas', 'Cerramos las metas y el padrón'])).toBe('Cerramos las metas y el padrón');
  const word = fc.string({ unit: fc.constantFrom('a', 'b', ' '), minLength: 1, maxLength: 6 });
  fc.assert(
    fc.property(fc.array(word, { maxLength: 4 }), fc.array(word, { maxLength: 4 }), (one, two) => {
      const joined = joinTexts([one.join('\n'), two.join('\n')]);
      for (const paragraph of [...one, ...two]) expect(joined).toContain(paragraph.trim());
      expect(joinTexts([joined, two.join('\n')])).toBe(joined);
    }),
  );
});

test('two values are the same whatever the order of their keys', () => {
  expect(sameJson({ a: 1, b: [1, { c: null }] }, { b: [1, { c: null }], a: 1 })).toBe(true);
  expect(sameJson(undefined, null)).toBe(true);
  expect(sameJson([1, 2], [2, 1])).toBe(false);
  expect(sameJson({ a: 1 }, { a: 1, b: 2 })).toBe(false);
  expect(sameJson([], {})).toBe(false);
});

test('concurrent versions are shown beside the one on the screen, until they were answered', () => {
  const record = {
    kind: 'visit',
    id: 'v',
    stream: 'region:99',
    values: { whatWeDid: 'B' },
    heads: { whatWeDid: ['c1', 'c2'] },
    versions: {
      whatWeDid: [
        { change: 'c2', value: 'B', author: 'b', at: 2 },
        { change: 'c1', value: 'A', author: 'a', at: 1 },
      ],
    },
    createdAt: 0,
    updatedAt: 2,
    createdBy: 'a',
    updatedBy: 'b',
    unsent: false,
    keptAlive: false,
  };
  expect(newerVersions(record, 'whatWeDid', 'B', undefined).map((version) => version.change)).toEqual(['c1']);
  expect(newerVersions(record, 'whatWeDid', 'C', ['c1']).map((version) => version.change)).toEqual(['c2']);
  expect(newerVersions(record, 'whatWeDid', 'C', ['c1', 'c2'])).toEqual([]);
});

test('options are found without accents, in any order of words', () => {
  const options = [
    { value: '0001', label: '0001 · Programa Articulado Nutricional' },
    { value: '0002', label: '0002 · Salud Materno Neonatal' },
  ];
  expect(searchOptions(options, 'NUTRICION articulado').map((option) => option.value)).toEqual(['0001']);
  expect(searchOptions(options, '')).toHaveLength(2);
});

test('a review writes to the agreements over the heads that were seen, and nothing for what was taken back', () => {
  const draft = {
    touched: {
      'previousAgreements/a1/status': 'kept',
      'previousAgreements/a1/keptOn': '2026-11-22',
      'previousAgreements/a2/status': null,
      'previousAgreements/a3/other': 'x',
      whatWeDid: 'y',
    },
    heads: { 'agreement:a1:status': ['c1'], 'agreement:a1:keptOn': [] },
  } as unknown as FormDraft;
  expect(reviewEdits(visitInstrument, draft)).toEqual([
    { op: 'set', kind: 'agreement', record: 'a1', field: 'status', value: 'kept', over: ['c1'] },
    { op: 'set', kind: 'agreement', record: 'a1', field: 'keptOn', value: '2026-11-22', over: [] },
  ]);
});

test('an agreement moved in a review keeps the date that it had', () => {
  const touched = {
    'previousAgreements/a1/status': 'rescheduled',
    'previousAgreements/a1/newDueOn': '2026-12-04',
    'previousAgreements/a1/movedFrom': '2026-11-27',
    'previousAgreements/a2/status': 'kept',
    'previousAgreements/a2/movedFrom': '2026-11-27',
  };
  const fields = reviewEdits(visitInstrument, { touched, heads: {} } as unknown as FormDraft).map((edit) =>
    edit.op === 'set' ? `${edit.record} ${edit.field}` : '',
  );
  expect(fields).toEqual(['a1 status', 'a1 newDueOn', 'a1 dueDates/2026-11-27', 'a2 status']);
});
