import { describe, expect, test } from 'vitest';
import { joinedAnswers } from '#domain/context.ts';
import { checkInInstrument } from '#domain/instruments/forms/check-in-instrument.ts';
import { closingInstrument } from '#domain/instruments/forms/closing-instrument.ts';
import { contextInstrument } from '#domain/instruments/forms/context-instrument.ts';
import { demandInstrument } from '#domain/instruments/forms/demand-instrument.ts';
import { areSidesOpen, printableUse } from '#domain/printable.ts';
import { printableContext } from '#domain/printable-context.ts';
import { printedSections } from '#features/print/frame/printed-sections.ts';

const open = { labels: new Map<string, string>(), careful: false };
const careful = { ...open, careful: true };
const textOf = (sections: unknown) => JSON.stringify(sections);

describe('the use of a capacity', () => {
  const voices = { declaredUse: 5, observedUse: 2 };

  test('is printed with both voices only when they were opened and both sides share them', () => {
    const concluded = { ...voices, useOpened: true, agreedUse: 3 };
    expect(printableUse(concluded)).toEqual({ agreed: 3, result: 'agreed' });
    expect(printableUse({ ...concluded, sharing: 'voices' })).toMatchObject({ team: 5, assistant: 2, agreed: 3 });
  });

  test('that is sealed says nothing, whatever the record holds', () => {
    expect(printableUse({ ...voices, sharing: 'voices' })).toEqual({});
    expect(printableUse({ ...voices, useOpened: true })).toEqual({});
    expect(textOf(printedSections(checkInInstrument, { ...voices, medium: 'phone' }, open))).not.toMatch(/Voz/);
  });
});

describe('what both sides of a closing learned', () => {
  const values = {
    'learned/institution': 'CANARIO nosotras',
    'learned/assistant': 'CANARIO yo',
    'statements/institution/equals': 4,
    whatIsSeen: 'Los cuadernos llegan',
  };

  test('is printed side by side once it lies open', () => {
    const sections = printedSections(closingInstrument, { ...values, learnedOpened: true }, open);
    expect(sections.map(({ title }) => title)).toEqual([
      '¿Se dio el cambio?',
      'Aprendimos de ambos lados: la institución',
      'Aprendimos de ambos lados: quien asiste',
    ]);
    expect(textOf(sections)).toContain('Trabajamos de igual a igual.');
    expect(areSidesOpen({ completion: 'finished' })).toBe(true);
  });

  test.for([{}, { learnedOpened: false }, { learnedOpened: false, completion: 'finished' }])(
    'stays out while an envelope is closed: %o',
    (state) => {
      const text = textOf(printedSections(closingInstrument, { ...values, ...state }, open));
      expect(text).toContain('Los cuadernos llegan');
      expect(text).not.toContain('CANARIO');
    },
  );
});

test('where care is asked nobody is named by who noticed, who asks, who keeps it up or who follows', () => {
  const closing = {
    sustainedBy: 'Jefa de salud, CANARIO Pérez',
    talkedWith: 'CANARIO Quispe',
    'smallChanges/k': { order: 'a' },
    'smallChanges/k/what': 'Los cuadernos llegan',
    'smallChanges/k/noticedBy': 'CANARIO Mamani',
  };
  const checkIn = { who: 'CANARIO Rojas', samePerson: 'no', handover: 'CANARIO Rojas dejó una hoja', example: 'Sí' };
  const demand = { askedBy: 'Presidenta CANARIO', expert: 'e1', status: 'referred', referredTo: 'CANARIO' };
  const words = { ...careful, labels: new Map([['e1', 'CANARIO experto']]) };
  const text = textOf([
    printedSections(closingInstrument, closing, words),
    printedSections(checkInInstrument, checkIn, words),
    printedSections(demandInstrument, demand, words),
  ]);
  for (const told of ['Jefa de salud', 'Los cuadernos llegan', 'Presidenta']) expect(text).toContain(told);
  expect(text).not.toContain('CANARIO');
  expect(textOf(printedSections(demandInstrument, demand, { ...words, careful: false }))).toContain('CANARIO experto');
});

describe('the context sheet', () => {
  const sensitive = contextInstrument.sections.flatMap(({ fields }) => fields).filter((field) => field.sensitive);
  const values = {
    ...Object.fromEntries(
      sensitive.flatMap(({ id }) => [
        [`${id}/answer`, 'yes'],
        [`${id}/note`, 'CANARIO'],
        [`${id}/source`, 'CANARIO'],
      ]),
    ),
    'livelihoods/answer': 'De la chacra',
    'livelihoods/answeredOn': '2026-03-12',
    'livelihoods/source': 'Jefatura de la comunidad',
    'whoDecides/answer': 'Apu Pérez',
    'whoDecides/note': 'Firma Pérez',
    'whoDecides/source': 'Pérez',
  };

  test('is printed with date and source of each answer, and never a reserved one', () => {
    expect(sensitive.length).toBeGreaterThan(0);
    const answers = printableContext(joinedAnswers(contextInstrument, values, []), false);
    expect(answers.map(({ id, on, source }) => [id, on, source])).toEqual([
      ['livelihoods', '2026-03-12', 'Jefatura de la comunidad'],
      ['whoDecides', '', 'Pérez'],
    ]);
    expect(textOf(answers)).not.toContain('CANARIO');
  });

  test('says roles only where care is asked', () => {
    const text = textOf(printableContext(joinedAnswers(contextInstrument, values, []), true));
    expect(text).toContain('Jefatura de la comunidad');
    expect(text).toContain('"Apu"');
    expect(text).not.toContain('Pérez');
  });
});
