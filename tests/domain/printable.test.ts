import { describe, expect, test } from 'vitest';
import type { Field } from '#domain/instruments/instrument.ts';
import { isPrintable, printablePeople, printableRating, printableResponsible } from '#domain/printable.ts';
import type { Values } from '#domain/record-edit.ts';

const field = (over: Partial<Field>): Field => ({ id: 'x', type: 'text', label: 'X', ...over });

describe('what may stand on paper', () => {
  test('never what is sensitive or sealed, nor places where the institution asks for care', () => {
    expect(isPrintable(field({}), true)).toBe(true);
    expect(isPrintable(field({ sensitive: true }), false)).toBe(false);
    expect(isPrintable(field({ sealed: true }), false)).toBe(false);
    for (const place of [field({ type: 'district' }), field({ id: 'place' }), field({ id: 'settlement' })]) {
      expect(isPrintable(place, false)).toBe(true);
      expect(isPrintable(place, true)).toBe(false);
    }
  });

  test('the name of who accepted it, only the role of everybody else, and of all where care is asked', () => {
    const values: Values = {
      'participants/k1': { order: 'a' },
      'participants/k1/position': 'Responsable del padrón',
      'participants/k1/nameAccepted': true,
      'participants/k1/name': 'Rosa Huamán',
      'participants/k1/organisation': 'Puesto de Kusipata',
      'participants/k2': { order: 'b' },
      'participants/k2/position': 'Jefe de estadística',
      'participants/k2/nameAccepted': false,
      'participants/k2/name': 'Elmer Tello',
    };
    expect(printablePeople(values, false).map(({ name }) => name)).toEqual(['Rosa Huamán', '']);
    const careful = printablePeople(values, true);
    expect(careful.map(({ position }) => position)).toEqual(['Responsable del padrón', 'Jefe de estadística']);
    expect(JSON.stringify([careful, printablePeople(values, false)])).not.toContain('Elmer');
    expect(JSON.stringify(careful)).not.toContain('Rosa');
    expect(JSON.stringify(printablePeople(values, false))).not.toContain('Kusipata');
  });

  test.each([
    ['Responsable del padrón', 'Responsable del padrón'],
    ['Jefa de planeamiento (Rosa Huamán)', 'Jefa de planeamiento'],
    ['Rosa Huamán, jefa de planeamiento', 'jefa de planeamiento'],
    ['La alcaldesa Rosa Huamán', 'La alcaldesa'],
    ['Equipo de Rosa', 'Equipo'],
    ['Especialista de la UGEL', 'Especialista de la UGEL'],
    ['Motorista de la municipalidad', 'Motorista de la municipalidad'],
    ['Ing. Rosa Huamán, supervisora de obras', 'supervisora de obras'],
    ['ROSA HUAMÁN', ''],
    ['Rosa', ''],
    ['', ''],
  ])('where care is asked «%s» is printed as «%s»', (text, role) => {
    expect(printableResponsible(text, true)).toBe(role);
    expect(printableResponsible(text, false)).toBe(text);
  });

  test('voices are printed only when both sides share them and opened them', () => {
    const voices = {
      'ratings/B1/team': 2,
      'ratings/B1/assistant': 3,
      'ratings/B1/assistantNote': 'canario',
      'ratings/B1/result': 'agreed',
      'ratings/B1/agreed': 2,
    };
    const both = { ...voices, 'ratings/B1/opened': true, sharing: 'voices' };
    expect(printableRating(both, 'B1')).toMatchObject({ team: 2, assistant: 3, agreed: 2 });
    for (const values of [{ ...both, sharing: 'agreed' }, { ...both, 'ratings/B1/opened': false }, voices]) {
      expect(printableRating(values as Values, 'B1')).toEqual({ result: 'agreed', agreed: 2 });
    }
    expect(printableRating({ ...both, sharing: 'nothing' }, 'B1')).toEqual({});
    const { 'ratings/B1/result': _result, ...sealed } = { ...voices, sharing: 'voices' };
    expect(printableRating(sealed as Values, 'B1')).toEqual({});
  });
});
