import { describe, expect, test } from 'vitest';
import type { CardContext } from '#cards/card.ts';
import { capabilityProgress } from '#domain/capability-progress.ts';
import { planThread } from '#features/assistances/plan/thread.ts';
import { makeRecord } from '#tests/cards/make-record.ts';

const context: CardContext = { today: '2026-11-22', nameOf: () => undefined };
const plan = makeRecord('plan', 'p1', { startsOn: '2026-08-01', endsOn: '2026-12-31' });

describe('the thread of a plan', () => {
  test('tells everything newest first, an agreement on the day it was made and with its deadline', () => {
    const entries = planThread(
      plan,
      [
        makeRecord('assessment', 's1', { assessedOn: '2026-09-28', moment: 'baseline', areas: ['A', 'B'] }),
        makeRecord('agreement', 'a1', {
          statement: 'Ajustar metas',
          agreedOn: '2026-10-20',
          dueOn: '2026-11-27',
          status: 'in-progress',
        }),
        makeRecord('change', 'c1', { what: 'Logística participa', noticedOn: '2026-10-27' }),
        makeRecord('visit', 'v1', { visitedOn: '2026-11-10', status: 'held', whatWeDid: 'Cruzamos el padrón' }),
      ],
      context,
    );
    expect(entries.map(({ eyebrow, title, knot }) => [eyebrow, title, knot])).toEqual([
      ['10 nov', 'Cruzamos el padrón', 'fact'],
      ['27 oct · cambio observado', 'Logística participa', 'gain'],
      ['acuerdo · vence el 27 nov', 'Ajustar metas', 'due'],
      ['28 set · diagnóstico conjunto · todavía sin niveles acordados', 'Línea de base: áreas A y B', 'fact'],
      ['1 ago', 'Empieza la asistencia', 'fact'],
    ]);
  });

  test('a deadline that passed is said as past, and a kept agreement says when', () => {
    const eyebrow = (values: Record<string, string>) =>
      planThread(makeRecord('plan', 'p', {}), [makeRecord('agreement', 'a', values)], context)[0]!.eyebrow;
    expect(eyebrow({ status: 'in-progress', dueOn: '2026-11-20' })).toBe('acuerdo · vencía el 20 nov');
    expect(eyebrow({ status: 'kept', dueOn: '2026-11-20', keptOn: '2026-11-18' })).toBe('acuerdo · cumplido el 18 nov');
    expect(eyebrow({ status: 'in-progress', dueOn: '2027-02-01' })).toBe('acuerdo · vence el 1 feb 2027');
  });

  test('what has no date stands on the day it was written', () => {
    const written = Date.UTC(2026, 9, 2, 3);
    const [entry] = planThread(
      makeRecord('plan', 'p', {}),
      [makeRecord('visit', 'v', {}, { createdAt: written })],
      context,
    );
    expect(entry).toMatchObject({ date: '2026-10-01', eyebrow: 'sin fecha' });
  });
});

describe('from the baseline to today', () => {
  const assessment = (id: string, assessedOn: string, ratings: Record<string, string | number>) =>
    makeRecord('assessment', id, {
      assessedOn,
      ...Object.fromEntries(Object.entries(ratings).map(([path, value]) => [`ratings/${path}`, value])),
    });

  test('each criterion goes from its first agreed level to its newest, and none is averaged', () => {
    const progress = capabilityProgress([
      assessment('s2', '2026-11-10', { 'A1/result': 'agreed', 'A1/agreed': 3, 'G2/result': 'agreed', 'G2/agreed': 2 }),
      assessment('s1', '2026-09-28', { 'A1/result': 'agreed', 'A1/agreed': 1, 'B3/result': 'agreed', 'B3/agreed': 2 }),
    ]);
    expect(progress).toEqual([
      {
        criterion: 'A1',
        baseline: { mark: 1, assessedOn: '2026-09-28' },
        latest: { mark: 3, assessedOn: '2026-11-10' },
      },
      { criterion: 'B3', baseline: { mark: 2, assessedOn: '2026-09-28' }, latest: undefined },
      { criterion: 'G2', baseline: { mark: 2, assessedOn: '2026-11-10' }, latest: undefined },
    ]);
  });

  test('a disagreement, what does not apply and what lacks evidence are told in words, never as a level', () => {
    const marks = capabilityProgress([
      assessment('s1', '2026-09-28', {
        'A1/result': 'disagreement',
        'A2/result': 'agreed',
        'A2/agreed': 'not-applicable',
        'A3/result': 'agreed',
        'A3/agreed': 'missing-evidence',
        'B1/result': 'talking',
      }),
    ]).map(({ baseline }) => baseline.mark);
    expect(marks).toEqual(['disagreement', 'not-applicable', 'missing-evidence', 'talking']);
  });

  test('voices alone draw nothing', () => {
    expect(capabilityProgress([assessment('s1', '2026-09-28', { 'A1/team': 2, 'A1/assistant': 3 })])).toEqual([]);
  });
});
