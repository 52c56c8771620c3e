import { describe, expect, test } from 'vitest';
import { districtLabel, loadDistricts } from '#domain/catalogues/districts.ts';
import { searchDistricts } from '#domain/catalogues/search-districts.ts';
import { foldText } from '#domain/fold-text.ts';

const table = await loadDistricts();
const found = (text: string, limit?: number) => searchDistricts(table, text, limit).map(districtLabel);

describe('looking for a district', () => {
  test('ignores accents and capitals', () => {
    expect(found('NUNOA')[0]).toBe('Nuñoa · Melgar · Puno');
    expect(found('nuñoa')).toEqual(found('NUÑOA'));
    expect(found('anco-huallo')[0]).toContain('Anco-Huallo');
  });

  test('finds each of the 1,891 by its whole name, province and department', () => {
    const lost = table.filter((district) => {
      const text = `${district.name} ${district.province} ${district.department}`;
      return !searchDistricts(table, text, 5).includes(district);
    });
    expect(lost).toEqual([]);
  });

  test('takes the province or the department as part of what is typed', () => {
    expect(found('san miguel puno')[0]).toBe('San Miguel · San Román · Puno');
    expect(found('san miguel lima')[0]).toBe('San Miguel · Lima · Lima');
    expect(found('santa rosa melgar')).toEqual(['Santa Rosa · Melgar · Puno']);
  });

  test('shows the whole name first, then its beginning, then its other words, then places', () => {
    const puno = found('puno', 200);
    expect(puno[0]).toBe('Puno · Puno · Puno');
    expect(puno).toContain('Acora · Puno · Puno');
    const rosas = found('santa rosa', 200);
    expect(rosas.slice(0, 10).every((label) => label.startsWith('Santa Rosa ·'))).toBe(true);
    expect(rosas[10]).toMatch(/^Santa Rosa de/);
    expect(found('chankas')).toEqual(['Los Chankas · Chincheros · Apurímac']);
  });

  test('needs few letters and gives no more than asked for', () => {
    expect(found('pata')).not.toEqual([]);
    expect(found('san')).toHaveLength(20);
    expect(found('san', 3)).toHaveLength(3);
  });

  test('answers to a code, and to nothing typed or nothing like it with nothing', () => {
    expect(found('211105')).toEqual(['San Miguel · San Román · Puno']);
    for (const text of ['', '   ', 'zzzz', '·', '999999']) expect(found(text)).toEqual([]);
  });

  test('looks in another table when the example region is open', () => {
    const own = [
      { code: '990301', name: 'Puerto Jach’aquta (demo)', province: 'Jach’aquta', department: 'Región Demo' },
    ];
    expect(searchDistricts(own, "jach'a")).toEqual(own);
  });
});

test('folding makes texts comparable as people type them', () => {
  expect(foldText('  Ñahuimpuquio  Áéíóú Ü ')).toBe('nahuimpuquio aeiou u');
  expect(foldText('Jach’aquta')).toBe("jach'aquta");
});
