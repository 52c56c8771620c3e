import { describe, expect, test } from 'vitest';
import { areaName, areas } from '#domain/catalogues/areas.ts';
import { catalogueIds, catalogueLabel, catalogueOptions } from '#domain/catalogues/catalogue-options.ts';
import { milestones } from '#domain/catalogues/milestones.ts';
import { modalities, modalityIds, modalityName } from '#domain/catalogues/modalities.ts';
import { programmes } from '#domain/catalogues/programmes.ts';

describe('the catalogues', () => {
  test.each(catalogueIds)('%s has no value twice and no value without a name', (id) => {
    const values = catalogueOptions(id).map(({ value }) => value);
    expect(new Set(values).size).toBe(values.length);
    expect(catalogueOptions(id).filter(({ label }) => label.trim() === '')).toEqual([]);
  });

  test('are as long as the network wrote them', () => {
    const lengths = Object.fromEntries(catalogueIds.map((id) => [id, catalogueOptions(id).length]));
    expect(lengths).toEqual({
      areas: 9,
      modalities: 5,
      programmes: 54,
      milestones: 14,
      languages: 27,
      axes: 4,
      'institution-types': 20,
      'budget-phases': 5,
      'planning-phases': 4,
      'participatory-phases': 4,
    });
  });

  test('that nobody knows are a fault, and a value of a newer tablet shows as it is', () => {
    expect(() => catalogueOptions('constructor')).toThrow('No catalogue');
    expect(catalogueLabel('languages', 'ay')).toBe('Aimara');
    expect(catalogueLabel('languages', 'xyz')).toBe('xyz');
  });

  test('name the nine areas and say of each modality what it is and what it needs', () => {
    expect(areas.map(({ value }) => value).join('')).toBe('ABCDEFGHI');
    expect(areaName('B')).toBe('Metas de atención y formulación presupuestal');
    expect(modalities.map(({ value }) => value)).toEqual(modalityIds);
    expect(modalities.every(({ help, needs }) => help.length > 20 && needs.length > 20)).toBe(true);
    expect(modalityName('hands-on')).toBe('Práctica demostrativa');
  });
});

describe('budget programmes', () => {
  test('have four-digit codes and say whether a source was seen', () => {
    expect(programmes.filter(({ value }) => !/^\d{4}$/.test(value))).toEqual([]);
    expect(programmes.filter(({ verified }) => verified)).toHaveLength(36);
    expect(programmes.filter(({ group, verified }) => group === 'unconfirmed' && verified)).toEqual([]);
  });
});

describe('the milestones of the budget year', () => {
  test('are a day or a season', () => {
    for (const { day, from, to } of milestones) {
      for (const date of [day ?? from, day ?? to]) expect(date).toMatch(/^(0[1-9]|1[0-2])-([0-2]\d|3[01])$/);
    }
  });
});
