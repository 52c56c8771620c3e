import { describe, expect, test } from 'vitest';
import type { Json } from '#domain/json.ts';
import type { Values } from '#domain/record-edit.ts';
import { criteriaOverTime, seenAssessments } from '#features/over-time/criteria-over-time.ts';
import { sayChart, sayGaps } from '#features/over-time/say-rating.ts';
import { makeRecord } from '#tests/cards/make-record.ts';

/** A diagnosis of area B with the given registers of its criteria. */
const assessment = (id: string, assessedOn: string, ratings: Record<string, Json>, more: Record<string, Json> = {}) =>
  makeRecord('assessment', id, {
    assessedOn,
    moment: 'follow-up',
    areas: ['B'],
    sharing: 'voices',
    ...Object.fromEntries(Object.entries(ratings).map(([path, value]) => [`ratings/${path}`, value])),
    ...more,
  });
const voices = (criterion: string, team: Json, assistant: Json): Record<string, Json> => ({
  [`${criterion}/team`]: team,
  [`${criterion}/assistant`]: assistant,
  [`${criterion}/opened`]: true,
});
const rowsOf = (records: ReturnType<typeof assessment>[], held?: ReadonlyMap<string, Values>) =>
  criteriaOverTime(seenAssessments(records, held));

describe('diagnoses side by side', () => {
  test('stand in the order of their dates, each criterion in a row of its own, without any average', () => {
    const rows = rowsOf([
      assessment('second', '2026-09-01', { 'B1/result': 'agreed', 'B1/agreed': 3 }),
      assessment('first', '2026-03-01', {
        'B1/result': 'agreed',
        'B1/agreed': 1,
        'B2/result': 'agreed',
        'B2/agreed': 2,
      }),
    ]);
    expect(rows.map(({ criterion, cells }) => [criterion, ...cells.map(({ rating }) => rating?.agreed)])).toEqual([
      ['B1', 1, 3],
      ['B2', 2, undefined],
    ]);
    expect(rows[0]?.cells.map((cell) => cell.assessment.record.id)).toEqual(['first', 'second']);
    expect(JSON.stringify(rows)).not.toMatch(/average|mean/);
  });

  test('a disagreement keeps its words', () => {
    const words = 'El equipo cuenta lo pedido; quien asiste, lo que llegó.';
    const [row] = rowsOf([assessment('a', '2026-03-01', { 'B1/result': 'disagreement', 'B1/disagreement': words })]);
    expect(row?.cells[0]?.rating).toMatchObject({ result: 'disagreement', disagreement: words });
    expect(sayChart('B1', row!)).toContain(words);
  });

  test('tell how the distance between the voices moves, where both may be seen', () => {
    const at = (id: string, day: string, team: number, assistant: number) =>
      assessment(id, day, { ...voices('B1', team, assistant), 'B1/result': 'agreed', 'B1/agreed': team });
    const moves = (...pairs: [number, number][]) => {
      const [row] = rowsOf(
        pairs.map(([team, assistant], index) => at(`a${index}`, `2026-0${index + 1}-01`, team, assistant)),
      );
      return [row?.gaps, row?.gapMove];
    };
    expect(moves([3, 1], [3, 2], [3, 3])).toEqual([[2, 1, 0], 'closer']);
    expect(moves([2, 2], [3, 2])).toEqual([[0, 1], 'apart']);
    expect(moves([1, 2], [3, 2])).toEqual([[1, 1], 'same']);
    expect(moves([1, 2])).toEqual([[1], undefined]);
  });

  test('special answers have no distance', () => {
    const [row] = rowsOf([assessment('a', '2026-03-01', voices('B1', 'missing-evidence', 3))]);
    expect(row?.gaps).toEqual([undefined]);
    expect(sayGaps(row!)).toBeUndefined();
  });
});

describe('what this tablet may show of the voices', () => {
  const agreedOnly = assessment('a', '2026-03-01', { 'B1/result': 'agreed', 'B1/agreed': 2 }, { sharing: 'agreed' });

  test('those held here show once they were opened', () => {
    const held = new Map([['a', { 'ratings/B1/team': 3, 'ratings/B1/assistant': 2, 'ratings/B1/opened': true }]]);
    expect(rowsOf([agreedOnly], held)[0]?.cells[0]?.rating).toMatchObject({ team: 3, assistant: 2 });
    expect(rowsOf([agreedOnly])[0]?.cells[0]?.rating).toEqual({ result: 'agreed', agreed: 2 });
  });

  test('sealed ones never do, not even that somebody answered', () => {
    const held = new Map([
      ['b', { 'ratings/B1/team': 4, 'ratings/B1/teamNote': 'secreto', 'ratings/B1/assistant': 1 }],
    ]);
    const rows = rowsOf([agreedOnly, assessment('b', '2026-09-01', {})], held);
    expect(rows).toHaveLength(1);
    expect(rows[0]?.cells[1]).not.toHaveProperty('rating');
    expect(sayChart('B1', rows[0]!)).not.toMatch(/secreto|4/);
  });

  test('where nothing is shared the hole says so; where nobody asked it is «sin dato»', () => {
    const withheld = assessment('b', '2026-09-01', {}, { sharing: 'nothing' });
    const other = assessment('c', '2026-10-01', {}, { areas: ['C'] });
    const [row] = rowsOf([agreedOnly, withheld, other]);
    expect(row?.cells.map(({ rating, assessment: { isWithheld } }) => [rating !== undefined, isWithheld])).toEqual([
      [true, false],
      [false, true],
      [false, false],
    ]);
    expect(sayChart('B1', row!)).toBe(
      'B1. Seguimiento, 1 mar 2026: Acordado: 2 · Primeros pasos. Seguimiento, 1 set 2026: no se compartió. Seguimiento, 1 oct 2026: sin dato',
    );
  });
});
