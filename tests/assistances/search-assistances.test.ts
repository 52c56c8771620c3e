import { expect, test } from 'vitest';
import { searchAssistances, toFindables } from '#features/assistances/list/search-assistances.ts';
import { makeRecord } from '#tests/cards/make-record.ts';

const findables = toFindables(
  [
    makeRecord('institution', 'i1', { name: 'Municipalidad de Ñahuimpuquio', district: '060101' }),
    makeRecord('institution', 'i2', { name: 'UGEL Chota', district: '060401' }),
  ],
  [makeRecord('plan', 'p1', { title: 'La meta sale del padrón', institution: 'i2' })],
  new Map([
    ['060101', 'Cajamarca · Cajamarca · Cajamarca'],
    ['060401', 'Chota · Chota · Cajamarca'],
  ]),
);
const found = (text: string) => searchAssistances(findables, text).map(({ id }) => id);

test('an institution is found by four letters without its accents', () => {
  expect(found('nahu')).toEqual(['i1']);
});

test('a plan is found by its title, its institution and its district', () => {
  expect(found('padron')).toEqual(['p1']);
  expect(found('ugel')).toEqual(['p1', 'i2']);
  expect(found('meta chota')).toEqual(['p1']);
});

test('words may come in any order and only their beginning is needed', () => {
  expect(found('cajam muni')).toEqual(['i1']);
  expect(found('unicipalidad')).toEqual([]);
});

test('an empty text finds everything', () => {
  expect(found('  ')).toEqual(['p1', 'i1', 'i2']);
});
