import { describe, expect, test } from 'vitest';
import { nextMilestoneDate, nextMilestoneDates } from '#domain/catalogues/milestone-dates.ts';
import { milestones } from '#domain/catalogues/milestones.ts';
import { handOverEdits, handOversOf } from '#domain/hand-over.ts';
import type { Json } from '#domain/json.ts';
import type { RecordEdit } from '#domain/record-edit.ts';
import { suggestedCriteria } from '#domain/suggested-criteria.ts';

describe('criteria that a plan may want to move', () => {
  const older = { assessedOn: '2026-02-01', 'ratings/B3/result': 'agreed', 'ratings/B3/agreed': 1 };
  const latest = {
    assessedOn: '2026-08-01',
    'ratings/G2/result': 'agreed',
    'ratings/G2/agreed': 1,
    'ratings/B1/result': 'agreed',
    'ratings/B1/agreed': 2,
    'ratings/B2/result': 'agreed',
    'ratings/B2/agreed': 3,
    'ratings/B3/result': 'disagreement',
    'ratings/G1/result': 'agreed',
    'ratings/G1/agreed': 'missing-evidence',
  };

  test('those agreed low in the latest diagnosis are suggested in the order of the rubric, not of their levels', () => {
    expect(suggestedCriteria([latest, older], [])).toEqual({ assessedOn: '2026-08-01', criteria: ['B1', 'G2'] });
    expect(suggestedCriteria([latest, older], ['G'])?.criteria).toEqual(['G2']);
  });

  test('without a diagnosis, or without low levels in the chosen areas, nothing is suggested', () => {
    expect(suggestedCriteria([], [])).toBeUndefined();
    expect(suggestedCriteria([latest], ['A'])).toBeUndefined();
    expect(suggestedCriteria([{ assessedOn: '2026-09-01', areas: ['B'] }, latest], ['B'])?.criteria).toEqual(['B1']);
  });
});

describe('deadlines of the budget year', () => {
  const find = (id: string) => milestones.find(({ value }) => value === id)!;

  test('a day that is over comes back next year, a season that is under way counts', () => {
    expect(nextMilestoneDate(find('budget-law'), '2026-11-22')?.from).toBe('2026-11-30');
    expect(nextMilestoneDate(find('budget-law'), '2026-12-01')?.from).toBe('2027-11-30');
    expect(nextMilestoneDate(find('formulation'), '2026-07-15')).toMatchObject({
      from: '2026-06-01',
      to: '2026-07-31',
    });
  });

  test('what happens only in years with elections has no date after the last one known', () => {
    expect(nextMilestoneDate(find('handover'), '2027-01-05')?.from).toBe('2030-10-01');
    expect(nextMilestoneDate(find('handover'), '2031-01-05')).toBeUndefined();
  });

  test('the chosen ones come soonest first; one of a newer catalogue is left out', () => {
    const dates = nextMilestoneDates(['budget-law', 'formulation', 'of-the-future'], '2026-11-22');
    expect(dates.map(({ milestone }) => milestone.value)).toEqual(['budget-law', 'formulation']);
  });
});

describe('handing a plan over', () => {
  const hand = { key: 'k1', to: 'elmer', on: '2026-11-22', note: ' Cambio de región ' };
  const apply = (values: Record<string, Json>, edits: RecordEdit[]) => ({
    ...values,
    ...Object.fromEntries(edits.flatMap((edit) => (edit.op === 'set' ? [[edit.field, edit.value]] : []))),
  });

  test('the responsible person changes, and from whom, to whom, when and why stays', () => {
    const values = apply({ assistant: 'maria' }, handOverEdits({ id: 'p', values: { assistant: 'maria' } }, hand));
    expect(values.assistant).toBe('elmer');
    expect(handOversOf(values)).toEqual([
      { key: 'k1', from: 'maria', to: 'elmer', on: '2026-11-22', note: 'Cambio de región' },
    ]);
    const back = apply(values, handOverEdits({ id: 'p', values }, { ...hand, key: 'k2', to: 'maria', note: '' }));
    expect(handOversOf(back).map(({ to }) => to)).toEqual(['maria', 'elmer']);
  });

  test('to whom already answers for it, or on no day, nothing is written', () => {
    const plan = { id: 'p', values: { assistant: 'elmer' } };
    expect(handOverEdits(plan, hand)).toEqual([]);
    expect(handOverEdits({ id: 'p', values: {} }, { ...hand, on: '' })).toEqual([]);
  });
});
