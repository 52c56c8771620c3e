import { describe, expect, test } from 'vitest';
import { type ExpertAnswers, mayKeepExpert, newExpert, withdrawExpert } from '#domain/expert.ts';

const answers: ExpertAnswers = {
  consent: true,
  howConsented: 'spoken',
  type: 'person',
  name: ' Fermina Ccori ',
  knowledge: 'Cuida el agua de riego',
  contact: '',
};

describe('a local expert', () => {
  test('is kept only with a yes, and then with a day on which it is asked again', () => {
    for (const consent of [false, undefined]) {
      expect(mayKeepExpert({ ...answers, consent })).toBe(false);
      expect(() => newExpert('e1', { ...answers, consent }, '2026-11-20')).toThrow();
    }
    const written = newExpert('e1', answers, '2026-11-20').map((edit) =>
      edit.op === 'set' ? [edit.field, edit.value] : [],
    );
    expect(Object.fromEntries(written)).toEqual({
      consent: true,
      howConsented: 'spoken',
      type: 'person',
      name: 'Fermina Ccori',
      knowledge: 'Cuida el agua de riego',
      consentedOn: '2026-11-20',
      visibility: 'region',
      askAgainOn: '2027-11-20',
      instrument: 'expert@1',
      completion: 'finished',
    });
  });

  test('needs a name and what she knows', () => {
    expect(mayKeepExpert({ ...answers, name: ' ' })).toBe(false);
    expect(mayKeepExpert({ ...answers, knowledge: '' })).toBe(false);
    expect(mayKeepExpert({ ...answers, type: '' })).toBe(false);
  });

  test('takes her consent back: every word of her goes', () => {
    const values = { consent: true, name: 'Fermina', knowledge: 'Riego', contact: '999', instrument: 'expert@1' };
    const written = withdrawExpert('e1', values);
    const left = Object.fromEntries(written.flatMap((edit) => (edit.op === 'set' ? [[edit.field, edit.value]] : [])));
    expect(left).toEqual({ consent: false, name: null, knowledge: null, contact: null });
  });
});
