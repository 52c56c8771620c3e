import { expect, test } from 'vitest';
import { cardOf } from '#cards/card-of.ts';
import { makeRecord } from './make-record.ts';

const context = { today: '2026-11-22', nameOf: () => 'Municipalidad de Ccoriwasi' };

test('an accompaniment is told by its capacity and who is in charge, and whether it goes on', () => {
  const values = { capacity: 'Usar el tablero', who: 'Jefa de planeamiento', startsOn: '2026-03-02' };
  expect(cardOf(makeRecord('accompaniment', 'a1', values), context)).toMatchObject({
    title: 'Usar el tablero',
    line: 'acompañamiento · Jefa de planeamiento',
    chip: { text: 'Acompañamiento', tone: 'clay' },
    date: '2026-03-02',
  });
  const closed = { ...values, closedBecause: 'sustained', whatRemains: 'La reunión mensual' };
  expect(cardOf(makeRecord('accompaniment', 'a1', closed), context)).toMatchObject({
    text: 'La reunión mensual',
    chip: { text: 'Acompañamiento cerrado', tone: 'ok' },
  });
});

test('a contact is told by what was agreed or seen differently, never by a voice', () => {
  const values = { contactOn: '2026-05-25', declaredUse: 6, observedUse: 0, useOpened: true };
  const card = (more: object) => cardOf(makeRecord('check-in', 'c1', { ...values, ...more }), context);
  expect(card({ agreedUse: 4, useResult: 'agreed' }).title).toBe('Uso acordado: 4 · La usa siempre');
  expect(card({ useResult: 'disagreement' }).title).toBe('Uso: lo vemos distinto');
  expect(JSON.stringify(card({ completion: 'half-way' }))).not.toMatch(/La comparte|No la usa|[06] ·/);
  expect(card({ samePerson: 'no' }).chip?.text).toBe('cambió quien está a cargo');
});
