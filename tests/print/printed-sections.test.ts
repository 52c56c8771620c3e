import { expect, test } from 'vitest';
import { contextInstrument } from '#domain/instruments/forms/context-instrument.ts';
import { visitInstrument } from '#domain/instruments/forms/visit-instrument.ts';
import type { RecordView } from '#domain/record.ts';
import { agendaSheet } from '#features/print/agenda/agenda-days.ts';
import { printedSections } from '#features/print/frame/printed-sections.ts';

const open = { labels: new Map<string, string>(), careful: false };
const careful = { ...open, careful: true };
const textOf = (sections: ReturnType<typeof printedSections>) => JSON.stringify(sections);

test('a note is printed in words, without what nobody answered', () => {
  const values = {
    status: 'held',
    modalities: ['personal', 'workshop'],
    whatWeDid: 'Cruzamos el padrón',
    'otherPeople/k1': { order: 'a' },
    'otherPeople/k1/who': 'Promotoras',
    'otherPeople/k1/women': 7,
    'otherPeople/k1/men': 1,
  };
  const sections = printedSections(visitInstrument, values, open);
  expect(textOf(sections)).toContain('Promotoras: 7 mujeres, 1 hombre');
  expect(textOf(sections)).toContain('Cruzamos el padrón');
  expect(sections.flatMap(({ answers }) => answers).every(({ lines }) => lines.length > 0)).toBe(true);
  expect(textOf(sections)).not.toContain('Hora de inicio');
});

test('nothing sensitive is printed, whoever asks', () => {
  const sensitive = contextInstrument.sections.flatMap(({ fields }) => fields).filter((field) => field.sensitive);
  expect(sensitive.length).toBeGreaterThan(0);
  const values = Object.fromEntries(
    sensitive.flatMap((field) => [
      [`${field.id}/answer`, 'yes'],
      [`${field.id}/note`, 'CANARIO'],
    ]),
  );
  expect(printedSections(contextInstrument, values, open)).toEqual([]);
});

test('where care is asked, places and names stay out of a note', () => {
  const values = {
    status: 'held',
    place: 'CANARIO',
    settlement: 'CANARIO',
    district: '050114',
    whatWeDid: 'Medimos el cloro',
    'newAgreements/k1': { order: 'a' },
    'newAgreements/k1/statement': 'Traer el cloro',
    'newAgreements/k1/responsible': 'Operador de la JASS, CANARIO Pérez',
  };
  const text = textOf(printedSections(visitInstrument, values, careful));
  expect(text).toContain('Traer el cloro');
  expect(text).toContain('Operador de la JASS');
  expect(text).not.toContain('CANARIO');
  expect(textOf(printedSections(visitInstrument, values, open))).toContain('CANARIO');
});

test('the agenda tells only what kind of thing waits with who asks for care', () => {
  const agreement = (id: string, institution: string, dueOn: string) =>
    ({
      kind: 'agreement',
      id,
      values: { institution, statement: `CANARIO ${id}`, dueOn, status: 'in-progress' },
    }) as unknown as RecordView;
  const records = {
    plans: [],
    visits: [],
    accompaniments: [],
    checkIns: [],
    agreements: [
      agreement('a', 'i1', '2026-11-25'),
      agreement('b', 'i2', '2026-11-20'),
      agreement('c', 'i2', '2026-12-10'),
    ],
    names: new Map([
      ['i1', 'CANARIO uno'],
      ['i2', 'Red de Salud'],
    ]),
    careful: new Set(['i1']),
  };
  const week = agendaSheet(records, 'week', '2026-11-22');
  expect(week.days.map(({ date }) => date)).toEqual(['2026-11-25']);
  expect(JSON.stringify(week.days)).not.toContain('CANARIO');
  expect(week.overdue.map(({ date, line }) => [date, line.who])).toEqual([['2026-11-20', 'Red de Salud']]);
  expect(agendaSheet(records, 'month', '2026-11-22').days.map(({ date }) => date)).toEqual([
    '2026-11-25',
    '2026-12-10',
  ]);
});
