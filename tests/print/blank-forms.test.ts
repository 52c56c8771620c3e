import { describe, expect, test } from 'vitest';
import { catalogueIds } from '#domain/catalogues/catalogue-options.ts';
import type { Condition } from '#domain/instruments/condition.ts';
import { visitInstrument } from '#domain/instruments/forms/visit-instrument.ts';
import { fieldTypes, type Instrument } from '#domain/instruments/instrument.ts';
import { instrumentById, releasedInstruments } from '#domain/instruments/instrument-by-id.ts';
import { blankShape } from '#features/print/blank/blank-shape.ts';
import { conditionWords } from '#features/print/blank/condition-words.ts';
import { newestForms } from '#features/print/blank/newest-forms.ts';

const everyForm = async () =>
  (await Promise.all(releasedInstruments.map((id) => instrumentById(id)))) as readonly Instrument[];

/** Every condition that a form is written with, with the fields that it is asked beside. */
const conditionsOf = (instrument: Instrument) =>
  instrument.sections.flatMap((section) => [
    { condition: section.visibleIf, scope: [] },
    ...section.fields.flatMap((field) => [
      { condition: field.visibleIf, scope: [] },
      { condition: field.requiredIf, scope: [] },
      ...(field.fields ?? []).flatMap((part) => [
        { condition: part.visibleIf, scope: field.fields ?? [] },
        { condition: part.requiredIf, scope: field.fields ?? [] },
      ]),
    ]),
  ]);

describe('a blank form', () => {
  test('exists for every instrument, in its newest version', () => {
    expect(newestForms.map(({ id }) => id).sort()).toEqual(
      [...new Set(releasedInstruments.map((id) => id.split('@')[0]!))].sort(),
    );
    expect(newestForms.every(({ reference }) => releasedInstruments.includes(reference))).toBe(true);
  });

  test('has room for each kind of answer', () => {
    for (const type of fieldTypes) {
      const { as } = blankShape({
        id: 'x',
        type,
        label: 'X',
        scale: 'capability',
        options: [{ value: 'a', label: 'A' }],
      });
      expect(as === 'nothing').toBe(type === 'history');
    }
  });

  test('ticks short catalogues and writes long ones in', () => {
    const shapes = catalogueIds.map((catalogue) => blankShape({ id: 'x', type: 'choice', label: 'X', catalogue }).as);
    expect(new Set(shapes)).toEqual(new Set(['boxes', 'lines']));
    expect(blankShape({ id: 'x', type: 'choices', label: 'X', catalogue: 'modalities' }).as).toBe('boxes');
    expect(blankShape({ id: 'x', type: 'choice', label: 'X', catalogue: 'programmes' }).as).toBe('lines');
  });

  test('keeps what is sensitive off the paper', () => {
    expect(blankShape({ id: 'x', type: 'group', label: 'X', sensitive: true, fields: [] }).as).toBe('note');
  });

  test('has four to six empty rows in each list', async () => {
    for (const instrument of await everyForm()) {
      for (const field of instrument.sections.flatMap((section) => section.fields)) {
        const shape = blankShape(field);
        if (shape.as === 'list') expect([4, 5, 6]).toContain(shape.rows);
      }
    }
  });
});

describe('a condition on paper', () => {
  test('calls fields and answers by their words', () => {
    const say = (condition: Condition) => conditionWords(condition, visitInstrument);
    expect(say({ is: ['status', 'not-held'] })).toBe('«Esta visita» es «No se pudo hacer»');
    expect(say({ oneOf: ['status', ['held', 'scheduled']] })).toBe('«Esta visita» es «Se hizo» o «Está programada»');
    expect(say({ and: [{ filled: 'visitedOn' }, { not: { empty: 'plan' } }] })).toBe(
      '«Fecha» tiene respuesta y no es cierto que «Plan de asistencia» queda en blanco',
    );
    const list = visitInstrument.sections.flatMap(({ fields }) => fields).find(({ id }) => id === 'participants')!;
    expect(conditionWords({ is: ['nameAccepted', true] }, visitInstrument, list.fields)).toBe(
      '«¿Acepta que se anote su nombre?» es «Sí»',
    );
  });

  test('is never told by the ids of the code, in any form', async () => {
    for (const instrument of await everyForm()) {
      for (const { condition, scope } of conditionsOf(instrument)) {
        if (!condition) continue;
        const words = conditionWords(condition, instrument, scope);
        expect(words, instrument.id).not.toMatch(/«[a-z]+([A-Z-][a-z]+)+»|«(held|true|false|yes|no)»|undefined/);
      }
    }
  });
});
