import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { ActAgreement } from '#domain/act-code.ts';
import { dictatedLineChars, dictation, maxDictatedLines } from '#domain/act-text.ts';

const words = {
  opening: 'En la Red de Salud Ccoriwasi, el domingo 22 de noviembre de 2026, se acuerda:',
  closing: 'Código del acta en Ayni: K3QF-8M2T-0ZVA. Leído lo escrito, firman los presentes.',
  responsible: (who: string) => `Responsable: ${who}.`,
  due: (date: string) => `Plazo: ${date}.`,
  noResponsible: 'Responsable: por definir.',
  noDate: 'Plazo: por definir.',
  noStatement: 'Acuerdo sin texto',
};
const make = (over: Partial<ActAgreement>): ActAgreement => ({
  id: 'a',
  statement: 'Homologar el padrón cada primer lunes',
  responsible: 'Responsable del padrón',
  dueOn: '2026-12-07',
  verification: '',
  proposedBy: '',
  decidedBy: '',
  dependsOn: '',
  ...over,
});

describe('what is dictated for the book of minutes', () => {
  test('short agreements are told whole, one after the other', () => {
    expect(dictation([make({}), make({ statement: 'Cerrar las metas.' })], words)).toEqual([
      [
        'En la Red de Salud Ccoriwasi, el domingo 22 de noviembre de 2026, se acuerda:',
        '1. Homologar el padrón cada primer lunes. Responsable: Responsable del padrón.',
        'Plazo: 2026-12-07.',
        '2. Cerrar las metas. Responsable: Responsable del padrón. Plazo: 2026-12-07.',
        'Código del acta en Ayni: K3QF-8M2T-0ZVA. Leído lo escrito, firman los',
        'presentes.',
      ],
    ]);
  });

  test('a long agreement is cut at a word and keeps who and by when', () => {
    const long = make({ statement: 'Actualizar juntos la programación de cada establecimiento '.repeat(40) });
    const [lines] = dictation([long, make({})], words);
    const text = lines!.join(' ');
    expect(lines!.length).toBeLessThanOrEqual(maxDictatedLines);
    expect(text).toMatch(/establecimiento…|cada…|de…|programación…|juntos…|la…|Actualizar…/);
    expect(text.match(/Responsable: Responsable del padrón/g)).toHaveLength(2);
    expect(text).toContain('2. Homologar el padrón cada primer lunes.');
  });

  test('what nobody wrote is said, not left out', () => {
    const [lines] = dictation([make({ responsible: ' ', dueOn: '' })], words);
    expect(lines!.join(' ')).toContain('Responsable: por definir. Plazo: por definir.');
  });

  test('whatever was agreed: at most 15 lines a part, none too long, every agreement with what, who and by when', () => {
    const text = fc.string({ minLength: 1, maxLength: 400 });
    const agreement = fc.record({ statement: text, responsible: text }).map(make);
    fc.assert(
      fc.property(fc.array(agreement, { minLength: 1, maxLength: 25 }), (agreements) => {
        const parts = dictation(agreements, words);
        for (const part of parts) {
          expect(part.length).toBeLessThanOrEqual(maxDictatedLines);
          for (const line of part) expect(line.length).toBeLessThanOrEqual(dictatedLineChars);
        }
        const told = parts.map((part) => part.join(' ')).join(' ');
        expect(told.match(/Plazo: 2026-12-07\./g)).toHaveLength(agreements.length);
        for (let i = 1; i <= agreements.length; i++) expect(told).toContain(`${i}. `);
        expect(parts.flat().filter((line) => line.startsWith('Código del acta'))).toHaveLength(parts.length);
      }),
    );
  });
});
