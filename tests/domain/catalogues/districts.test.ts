import { describe, expect, test } from 'vitest';
import { districtByCode, districtLabel, loadDistricts, unpackDistricts } from '#domain/catalogues/districts.ts';

const table = await loadDistricts();

// Created after the package was made: code and name as INEI gives them.
const created =
  '030611 Los Chankas · 030612 Ahuayro · 050413 Putis · 050511 Oronccoy · 050512 Unión Progreso · 050513 Río Magdalena · ' +
  '050514 Ninabamba · 050515 Patibamba · 080914 Megantoni · 080915 Kumpirushiato · 080916 Cielo Punco · 080917 Manitea · ' +
  '080918 Unión Ashaninka · 090723 Santiago de Tucuma · 090724 Lambras · 090725 Cochabamba · 100609 Pueblo Nuevo · ' +
  '100610 Santo Domingo de Anda · 130112 Alto Trujillo · 180107 San Antonio · 211105 San Miguel · 221006 Santa Lucia · ' +
  '250306 Huipoca · 250307 Boquerón';

describe('the table of districts', () => {
  test('has 25 departments, 196 provinces and 1,891 districts', () => {
    expect(table).toHaveLength(1891);
    expect(new Set(table.map(({ code }) => code.slice(0, 2))).size).toBe(25);
    expect(new Set(table.map(({ code }) => code.slice(0, 4))).size).toBe(196);
  });

  test('has six digits for each, none twice, in order', () => {
    const codes = table.map(({ code }) => code);
    expect(codes.filter((code) => !/^\d{6}$/.test(code))).toEqual([]);
    expect(new Set(codes).size).toBe(1891);
    expect(codes).toEqual([...codes].sort());
  });

  test('has the 24 districts created lately', () => {
    const names = created.split(' · ').map((entry) => [entry.slice(0, 6), entry.slice(7)]);
    expect(names).toHaveLength(24);
    expect(names.map(([code]) => [code, districtByCode(table, code as string)?.name])).toEqual(names);
  });

  test('keeps the gaps that INEI left in its series', () => {
    expect(districtByCode(table, '150101')?.name).toBe('Lima');
    expect(districtByCode(table, '150143')?.name).toBe('Villa María del Triunfo');
    expect(districtByCode(table, '000000')).toBeUndefined();
    expect(unpackDistricts([['01', 'D', [['02', 'P', 'Uno;3=Tres;Cuatro']]]]).map(({ code }) => code)).toEqual([
      '010201',
      '010203',
      '010204',
    ]);
  });

  test('names a district always with its province and department', () => {
    expect(districtByCode(table, '211105')).toEqual({
      code: '211105',
      name: 'San Miguel',
      province: 'San Román',
      department: 'Puno',
    });
    expect(districtLabel(table[0] as (typeof table)[0])).toBe('Chachapoyas · Chachapoyas · Amazonas');
    expect(table.filter(({ name }) => name.trim() === '' || /[_=;]/.test(name))).toEqual([]);
  });
});
