import { describe, expect, test } from 'vitest';
import { similarInstitutions } from '#domain/similar-institutions.ts';

const known = (id: string, name: string, district = '050113') => ({ id, values: { name, district } });
const vinchos = known('vinchos', 'Municipalidad Distrital de Vinchos');

function alike(name: string, others = [vinchos], district = '050113'): string[] {
  return similarInstitutions({ id: 'new', values: { name, district } }, others).map(({ id }) => id);
}

describe('an institution that looks like one that exists', () => {
  test.each([
    'municipalidad distrital de vinchos',
    'Mun. Dist. Vinchos',
    'MUN DIST DE VINCHOS',
    'M.D. Vinchos',
    'Municipalidad de Vinchos',
    'Muni Vinchos',
    'Municipalidad Distrital de Vínchos',
    'Municipalidad Distrital de Vincho',
  ])('«%s» is found', (name) => {
    expect(alike(name)).toEqual(['vinchos']);
  });

  test.each(['Puesto de Salud Vinchos', 'Municipalidad Distrital de Paccha', 'UGEL Huamanga', '', 'Vinchos 2'])(
    '«%s» is another one',
    (name) => {
      expect(alike(name)).toEqual([]);
    },
  );

  test('two posts of the same network are not the same, nor two schools by number', () => {
    const others = [known('a', 'Puesto de Salud Paccha'), known('b', 'I.E. 38126')];
    expect(alike('P.S. Vinchos', others)).toEqual([]);
    expect(alike('I.E. N.º 38127', others)).toEqual([]);
    expect(alike('Institución Educativa Nº 38126', others)).toEqual(['b']);
  });

  test('what both are does not make them one: only which one it is does', () => {
    expect(alike('UGEL Huanta', [known('a', 'Unidad de Gestión Educativa Local Huamanga')])).toEqual([]);
    expect(alike('UGEL Huamanga', [known('a', 'Unidad de Gestión Educativa Local de Huamanga')])).toEqual(['a']);
  });

  test.each([
    ['Municipalidad Provincial de Huamanga', 'Municipalidad Distrital de Huamanga'],
    ['Dirección Regional de Salud Ayacucho', 'Dirección Regional de Educación Ayacucho'],
    ['Puesto de Salud Vinchos', 'Centro de Salud Vinchos'],
  ])('«%s» is not «%s»', (one, other) => {
    expect(alike(one, [known('a', other)])).toEqual([]);
    expect(alike('Posta de Salud Vinchos', [known('a', 'Puesto de Salud Vinchos')])).toEqual(['a']);
  });

  test('another district is another institution; one without district yet may be the same', () => {
    expect(alike('Mun. Dist. Vinchos', [{ ...vinchos, values: { ...vinchos.values, district: '050101' } }])).toEqual(
      [],
    );
    expect(alike('Mun. Dist. Vinchos', [known('bare', 'Municipalidad Distrital de Vinchos', '')])).toEqual(['bare']);
    expect(alike('Mun. Dist. Vinchos', [vinchos], '')).toEqual(['vinchos']);
  });

  test('itself and those that somebody said are others are left out; the most alike comes first', () => {
    const candidate = { id: 'vinchos', values: vinchos.values };
    const others = [vinchos, known('near', 'Municipalidad de Vinchos'), known('twin', 'Mun. Distrital Vinchos')];
    expect(similarInstitutions(candidate, others).map(({ id }) => id)).toEqual(['near', 'twin']);
    expect(similarInstitutions(candidate, others, ['near']).map(({ id }) => id)).toEqual(['twin']);
  });
});
