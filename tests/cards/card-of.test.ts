import { describe, expect, test } from 'vitest';
import type { CardContext } from '#cards/card.ts';
import { cardOf } from '#cards/card-of.ts';
import { makeRecord } from './make-record.ts';

const names = new Map([
  ['institution:i1', 'Red de Salud Valle Alto'],
  ['district:060101', 'Cajamarca · Cajamarca · Cajamarca'],
]);
const context: CardContext = { today: '2026-11-22', nameOf: (entity, id) => names.get(`${entity}:${id}`) };

describe('a card tells a record in two lines', () => {
  test('a context sheet without a single answer of it, sensitive or not', () => {
    const values = { institution: 'i1', 'conflicts/answer': 'yes', 'conflicts/note': 'Dos sectores' };
    const dates = { 'conflicts/answeredOn': '2026-11-02', 'informed/answeredOn': '2026-11-10' };
    const card = cardOf(makeRecord('context', 'x1', { ...values, ...dates }), context);
    expect(card).toMatchObject({ line: 'Red de Salud Valle Alto · 2 respuestas', date: '2026-11-10' });
    expect(JSON.stringify(card)).not.toMatch(/sectores|yes/);
  });

  test('a need in their words, with who says it and what became of it', () => {
    const need = { inTheirWords: ' Agua que llegue ', askedBy: 'Presidenta de la JASS', heardOn: '2026-11-02' };
    expect(cardOf(makeRecord('demand', 'd1', need), context)).toMatchObject({
      title: '«Agua que llegue»',
      line: 'la dice Presidenta de la JASS',
      chip: { text: 'Nueva' },
    });
    const long = cardOf(makeRecord('demand', 'd2', { inTheirWords: 'agua '.repeat(80) }), context).title;
    const spoken = { recording: [{ sha256: 'a', type: 'audio/webm', bytes: 9, seconds: 12 }] };
    expect(cardOf(makeRecord('demand', 'd3', spoken), context).title).toBe('Necesidad dicha en una grabación');
    expect(long.length).toBeLessThan(170);
    expect(long.endsWith('agua…»')).toBe(true);
  });

  test('a closing by whether the change happened, as the institution says it', () => {
    const closing = { result: 'partly', talkedWith: 'Gerenta', closedOn: '2026-11-02', completion: 'finished' };
    expect(cardOf(makeRecord('closing', 'c1', closing), context)).toMatchObject({
      title: 'Cierre de la asistencia: se dio en parte',
      line: 'Gerenta',
      chip: undefined,
    });
  });

  test('an experience by its title, what changed, and that it stays in its region', () => {
    const told = { title: 'Las cuentas del agua', phrase: 'La JASS lee sus cuentas', completion: 'finished' };
    const createdAt = Date.UTC(2026, 9, 2, 3);
    expect(cardOf(makeRecord('experience', 'x1', told, { createdAt }), context)).toMatchObject({
      title: 'Las cuentas del agua',
      text: 'La JASS lee sus cuentas',
      chip: { text: 'en nuestra región' },
      date: '2026-10-01',
    });
    const begun = cardOf(makeRecord('experience', 'x2', { completion: 'half-way' }), context);
    expect(begun).toMatchObject({ title: 'Experiencia sin título todavía', chip: { text: 'por completar' } });
  });

  test('a local expert by name only while the consent stands, and never how to reach her', () => {
    const expert = { name: 'Fermina', knowledge: 'Riego', contact: '999 999 999', consent: true };
    expect(cardOf(makeRecord('expert', 'e1', expert), context)).toMatchObject({ title: 'Fermina', line: 'Riego' });
    const withdrawn = JSON.stringify(cardOf(makeRecord('expert', 'e1', { ...expert, consent: false }), context));
    expect(withdrawn).not.toMatch(/Fermina|999/);
  });

  test('an institution by its name, type and district', () => {
    const card = cardOf(
      makeRecord('institution', 'i1', { name: 'UGEL Chota', type: 'education-office', district: '060101' }),
      context,
    );
    expect(card).toMatchObject({ title: 'UGEL Chota', line: 'UGEL · Cajamarca · Cajamarca · Cajamarca' });
  });

  test('a visit by the first sentence of what was done, how and with how many', () => {
    const card = cardOf(
      makeRecord('visit', 'v1', {
        institution: 'i1',
        visitedOn: '2026-11-10',
        status: 'held',
        whatWeDid: 'Cruzamos el padrón con el HIS. La promotora ya lleva su lista.',
        modalities: ['hands-on'],
        'participants/p1': { order: 'a' },
        'participants/p1/name': 'Rosa Quispe',
        'otherPeople/g1': { order: 'a' },
        'otherPeople/g1/women': 3,
        'otherPeople/g1/men': 2,
      }),
      context,
    );
    expect(card).toMatchObject({
      title: 'Cruzamos el padrón con el HIS',
      text: 'La promotora ya lleva su lista.',
      line: 'práctica demostrativa · 6 personas',
      institution: 'Red de Salud Valle Alto',
    });
    expect(JSON.stringify(card)).not.toContain('Rosa');
  });

  test('a visit that could not be made says so', () => {
    const card = cardOf(makeRecord('visit', 'v1', { status: 'not-held' }), context);
    expect(card.chip).toEqual({ text: 'no se pudo hacer', tone: 'clay' });
  });

  test('an agreement by who answers for it and how it stands today', () => {
    const agreement = (values: object) =>
      cardOf(
        makeRecord('agreement', 'a1', { statement: 'Ajustar las metas', responsible: 'Planeamiento', ...values }),
        context,
      );
    expect(agreement({ dueOn: '2026-11-27', status: 'in-progress', proposedBy: 'institution' })).toMatchObject({
      title: 'Ajustar las metas',
      line: 'Responsable: Planeamiento · propuesto por la institución',
      chip: { text: 'en 5 días', tone: 'wait' },
    });
    expect(agreement({ dueOn: '2026-11-20', status: 'in-progress' }).chip).toEqual({
      text: 'venció hace 2 días',
      tone: 'clay',
    });
    expect(agreement({ dueOn: '2026-11-20', status: 'proposed' }).chip?.tone).not.toBe('clay');
    expect(agreement({ dueOn: '2026-11-20', status: 'kept' }).chip).toEqual({ text: 'Cumplido', tone: 'ok' });
    expect(agreement({ dueOn: '2026-10-01', newDueOn: '2026-11-23', status: 'rescheduled' }).chip?.text).toBe(
      'vence mañana',
    );
  });

  test('a setback is a change too, and says which way it goes', () => {
    const card = cardOf(
      makeRecord('change', 'c1', { what: 'Logística participa', where: 'team', direction: 'worsens' }),
      context,
    );
    expect(card).toMatchObject({
      title: 'Logística participa',
      line: 'cambio observado · en el equipo',
      chip: { tone: 'clay' },
    });
  });

  test('a diagnosis by its moment, its areas and how much was agreed', () => {
    const card = cardOf(
      makeRecord('assessment', 's1', {
        moment: 'baseline',
        areas: ['F', 'A', 'B'],
        'ratings/A1/result': 'agreed',
        'ratings/A1/agreed': 2,
        'ratings/B1/result': 'disagreement',
      }),
      context,
    );
    expect(card).toMatchObject({
      title: 'Línea de base: áreas A, B y F',
      line: 'diagnóstico conjunto · 1 nivel acordado · 1 criterio visto distinto',
    });
  });

  test('a kind of a newer version is named honestly and nothing of it is guessed', () => {
    expect(cardOf(makeRecord('constructor', 'x', { secret: 'no' }), context)).toEqual({
      label: 'Registro de una versión más nueva',
      title: 'Registro de una versión más nueva',
      line: 'Esta tableta lo guarda completo; se podrá leer al actualizar Ayni',
    });
  });
});

test('a card is the same whatever the two voices said', () => {
  const ratings = (team: number, assistant: number, teamNote: string) => ({
    'ratings/A1/team': team,
    'ratings/A1/assistant': assistant,
    'ratings/A1/teamNote': teamNote,
    'ratings/A1/opened': true,
  });
  const card = (values: Record<string, string | number | boolean>) =>
    cardOf(makeRecord('assessment', 's1', { areas: ['A'], moment: 'baseline', ...values }), context);
  expect(card(ratings(1, 4, 'nadie nos avisó'))).toEqual(card(ratings(3, 2, 'todo bien')));
});
