import { describe, expect, test } from 'vitest';
import { contextOf } from '#domain/context.ts';
import { halfWayItems } from '#features/today/half-way-items.ts';
import { describeAssessment, describeHalfWay } from '#features/today/half-way-line.ts';
import type { Draft } from '#store/drafts.ts';
import { makeRecord } from '#tests/cards/make-record.ts';

const makeDraft = (over: Partial<Draft>): Draft => ({
  record: 'v1',
  kind: 'visit',
  stream: 'region:06',
  author: 'maria',
  instrument: 'visit@1',
  touched: {},
  heads: {},
  held: {},
  isNew: false,
  savedAt: 0,
  dirty: true,
  ...over,
});

describe('what was left half-way', () => {
  test('leads a context sheet to its institution, a need and a closing to themselves', () => {
    const institution = 'AAAAAAAAAABBBBBBBBBBCA';
    const items = halfWayItems(
      [],
      [
        makeRecord('context', contextOf(institution), { completion: 'half-way', institution }, { updatedAt: 3 }),
        makeRecord('demand', 'd1', { completion: 'half-way' }, { updatedAt: 2 }),
        makeRecord('closing', 'c1', { completion: 'half-way' }, { updatedAt: 1 }),
      ],
    );
    expect(items.map(({ place }) => place)).toMatchObject([
      { to: 'context', id: institution },
      { to: 'demand', id: 'd1' },
      { to: 'closing', id: 'c1' },
    ]);
  });

  test('is found once, newest first, and goes on at the same field', () => {
    const items = halfWayItems(
      [makeDraft({ record: 'v1', at: 'whatWeDid', savedAt: 30, touched: { whatWeDid: 'Cruzamos' } })],
      [
        makeRecord('visit', 'v1', { completion: 'half-way', institution: 'i1' }, { updatedAt: 10 }),
        makeRecord('plan', 'p1', { completion: 'half-way' }, { updatedAt: 20 }),
        makeRecord('visit', 'v2', { completion: 'finished' }, { updatedAt: 40 }),
      ],
    );
    expect(items.map(({ place }) => place)).toEqual([
      { to: 'visit', id: 'v1', field: 'whatWeDid' },
      { to: 'plan-form', id: 'p1', field: undefined },
    ]);
    expect(items[0]!.values).toMatchObject({ institution: 'i1', whatWeDid: 'Cruzamos' });
  });

  test('a draft in which only sealed values are left is no unsaved work', () => {
    expect(halfWayItems([makeDraft({ dirty: false, held: { 'ratings/A1/team': 2 } })], [])).toEqual([]);
  });

  test('a kind without a form on this tablet is left out', () => {
    expect(halfWayItems([makeDraft({ kind: 'accord' }), makeDraft({ kind: 'constructor' })], [])).toEqual([]);
  });
});

describe('a diagnosis left half-way', () => {
  const given = (team: number, assistant?: number) => ({
    areas: ['A', 'B'],
    'ratings/A1/team': team,
    'ratings/B1/team': team,
    ...(assistant === undefined ? {} : { 'ratings/A1/assistant': assistant, 'ratings/B1/assistant': assistant }),
  });

  test('says which voice is missing', () => {
    expect(describeAssessment({ areas: ['A', 'B'] })).toBe('2 áreas elegidas · falta la voz del equipo');
    expect(describeAssessment({ areas: ['A', 'B'], 'ratings/A1/team': 2 })).toBe(
      '2 áreas elegidas · falta la voz del equipo',
    );
    expect(describeAssessment(given(2))).toBe('2 áreas elegidas · falta la voz de quien asiste');
    expect(describeAssessment(given(2, 3))).toBe('2 áreas elegidas · las dos voces están; falta abrirlas');
  });

  test('never says what a sealed voice answered', () => {
    const line = (team: number, assistant: number) => {
      const draft = makeDraft({
        kind: 'assessment',
        record: 's1',
        held: given(team, assistant),
        touched: { areas: ['A', 'B'] },
      });
      return describeHalfWay(halfWayItems([draft], [])[0]!, new Map(), 0);
    };
    expect(line(1, 4)).toEqual(line(3, 3));
  });
});
