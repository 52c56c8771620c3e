import { describe, expect, test } from 'vitest';
import { institutionFamilies } from '#domain/institution.ts';

const institution = (id: string, mergedInto?: string) => ({ id, values: { name: id, mergedInto } });

describe('institutions that were found to be the same', () => {
  test('one stands for all of them, and records under every id are its own', () => {
    const families = institutionFamilies([
      institution('a'),
      institution('b', 'a'),
      institution('c', 'b'),
      institution('d'),
    ]);
    expect(families.standing('c')).toBe('a');
    expect(families.ids('a')).toEqual(['a', 'b', 'c']);
    expect(families.ids('b')).toEqual(['a', 'b', 'c']);
    expect(families.isJoined('c')).toBe(true);
    expect(families.isJoined('a')).toBe(false);
    expect(families.ids('d')).toEqual(['d']);
  });

  test('taking the pointer away separates them again', () => {
    const families = institutionFamilies([institution('a'), institution('b')]);
    expect(families.ids('a')).toEqual(['a']);
    expect(families.standing('b')).toBe('b');
  });

  test('one joined to an institution that is deleted or has not arrived stays in sight', () => {
    const families = institutionFamilies([institution('b', 'gone')]);
    expect(families.standing('b')).toBe('b');
    expect(families.isJoined('b')).toBe(false);
    expect(families.ids('unknown')).toEqual(['unknown']);
  });

  test('two tablets that join a pair in opposite ways agree on who stands', () => {
    for (const order of [
      ['a', 'b'],
      ['b', 'a'],
    ]) {
      const families = institutionFamilies([
        ...order.map((id) => institution(id, id === 'a' ? 'b' : 'a')),
        institution('x', 'b'),
      ]);
      expect(families.standing('a')).toBe('a');
      expect(families.standing('b')).toBe('a');
      expect(families.ids('x')).toEqual(['a', 'b', 'x']);
    }
    expect(institutionFamilies([institution('a', 'a')]).standing('a')).toBe('a');
  });
});
