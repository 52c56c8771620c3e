import { describe, expect, test } from 'vitest';
import { formatCode, formatWhileTyping, oddCharacters, readCode } from '#features/welcome/enrol-code.ts';
import { findMissing } from '#features/welcome/find-missing.ts';

describe('a code as people type it', () => {
  test('lower case, spaces and missing dashes are the same code', () => {
    for (const typed of ['7k3f-q2mx-90td-hb5v', '7K3FQ2MX90TDHB5V', ' 7k3f q2mx 90td hb5v ', '7K3F–Q2MX–90TD–HB5V']) {
      expect(formatCode(typed)).toBe('7K3F-Q2MX-90TD-HB5V');
    }
  });

  test('an O is a zero, an I and an L are a one', () => {
    expect(readCode('OoIiLl')).toBe('001111');
  });

  test('what no code has is shown, not swallowed', () => {
    expect(formatCode('ñu3f')).toBe('ÑU3F');
    expect(oddCharacters('ñu3fu')).toEqual(['Ñ', 'U']);
  });

  test('more than sixteen characters are not a longer code', () => {
    expect(formatCode('7K3FQ2MX90TDHB5VXXXX')).toBe('7K3F-Q2MX-90TD-HB5V');
  });

  test('the caret stays after the character it was after', () => {
    expect(formatWhileTyping('7k3fq', 5)).toEqual({ text: '7K3F-Q', caret: 6 });
    expect(formatWhileTyping('7K3F-', 5)).toEqual({ text: '7K3F', caret: 4 });
    // An X typed between the K and the 3 of a whole first group.
    expect(formatWhileTyping('7Kx3F-Q2MX', 3)).toEqual({ text: '7KX3-FQ2M-X', caret: 3 });
    expect(formatWhileTyping('', 0)).toEqual({ text: '', caret: 0 });
  });
});

describe('before asking the server', () => {
  test('what is missing is said in the order of the form', () => {
    expect(findMissing('', '')).toEqual({ field: 'code', message: 'Falta el código de invitación.' });
    expect(findMissing('7K3F', 'María')?.message).toBe('Al código le faltan 12 letras o números.');
    expect(findMissing('7K3F-Q2MX-90TD-HB5U', 'María')?.message).toContain('U');
    expect(findMissing('7K3F-Q2MX-90TD-HB5V', '  ')).toEqual({ field: 'name', message: 'Falta tu nombre.' });
    expect(findMissing('7K3F-Q2MX-90TD-HB5V', 'María')).toBeUndefined();
  });
});
