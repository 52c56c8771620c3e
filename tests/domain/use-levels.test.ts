import { describe, expect, test } from 'vitest';
import { rate, ratingStep } from '#domain/rating.ts';
import type { Values } from '#domain/record-edit.ts';
import { agreedUse, readUse, type UseRating, useMayTravel, useRegisters, useValues } from '#domain/use-levels.ts';

const sealed: Values = { declaredUse: 5, observedUse: 0, useOpened: false };
const opened: Values = { ...sealed, useOpened: true };
const agreed: Values = { ...opened, agreedUse: 4, useResult: 'agreed' };
const travelling = (values: Values) => useRegisters.filter((register) => useMayTravel(register, values));

describe('the use of a capacity in three voices', () => {
  test('follows the same sealing rule as a diagnosis, level 0 included', () => {
    const person = rate<UseRating['team'] & {}>({}, { act: 'give', voice: 'team', answer: 0 });
    expect(ratingStep(person)).toBe('team-sealed');
    expect(() => rate(person, { act: 'open' })).toThrow('Sealing rule');
    const both = rate(person, { act: 'give', voice: 'assistant', answer: 0 });
    expect(ratingStep(both)).toBe('both-sealed');
    expect(() => rate(both, { act: 'conclude', result: 'agreed', agreed: 0 })).toThrow('Sealing rule');
    expect(ratingStep(rate(both, { act: 'open' }))).toBe('opened');
  });

  test('no level travels while it is sealed; only that somebody answered', () => {
    expect(travelling(sealed)).toEqual(['useOpened']);
    expect(travelling({ ...sealed, sharing: 'voices' })).toEqual(['useOpened']);
  });

  test('opened voices travel only when both sides want it', () => {
    expect(travelling(agreed)).toEqual(['useOpened', 'useResult', 'agreedUse']);
    expect(travelling({ ...agreed, sharing: 'nonsense' })).toEqual(['useOpened', 'useResult', 'agreedUse']);
    expect(travelling({ ...opened, sharing: 'voices' })).toEqual([...useRegisters]);
  });

  test('with nothing shared no register travels, opened or not', () => {
    for (const values of [sealed, opened, agreed]) expect(travelling({ ...values, sharing: 'nothing' })).toEqual([]);
  });

  test('what changed is written, what was taken back is null', () => {
    const before = readUse(agreed);
    expect(useValues(before, rate(before, { act: 'conclude', result: 'disagreement' }))).toEqual({
      agreedUse: null,
      useResult: 'disagreement',
      useOpened: true,
    });
    expect(useValues({}, { team: 3 })).toEqual({ declaredUse: 3, useOpened: false });
  });

  test('a level copied from paper counts as agreed, and levels that are none as absent', () => {
    expect(agreedUse({ agreedUse: 3 })).toBe(3);
    expect(agreedUse({ agreedUse: 7 })).toBeUndefined();
    expect(agreedUse({ agreedUse: '3' })).toBeUndefined();
    expect(agreedUse({ agreedUse: 3, useResult: 'disagreement' })).toBeUndefined();
    expect(readUse({ useDisagreement: 'Cuenta otra cosa' })).toEqual({ result: 'disagreement' });
  });
});
