import { describe, expect, test } from 'vitest';
import { recommendationEdits, recommendationsDecided, recommendationsToDecide } from '#domain/open-recommendations.ts';
import { visitEdits } from '#domain/visit-records.ts';

const review = (id: string, visitedOn: string, more = {}) => ({
  id,
  heads: { 'findings/f1/decision': ['c1'] },
  values: {
    visitedOn,
    status: 'held',
    'findings/f1': { order: 'V' },
    'findings/f1/finding': 'La meta sale de la población',
    'findings/f1/recommendation': 'Usar el padrón',
    'findings/f1/decision': 'postponed',
    ...more,
  },
});

describe('recommendations of an earlier document review', () => {
  test('those still open appear in the next note, oldest first, never those of the note itself or of a later day', () => {
    const notes = [
      review('b', '2026-11-01'),
      review('a', '2026-10-01'),
      review('later', '2026-12-01'),
      review('own', '2026-11-01'),
    ];
    const closed = {
      'findings/f1/decision': 'accepted',
      'findings/f1/talkedWith': 'Jefa',
      'findings/f1/decidedBy': 'Jefa',
    };
    notes.push(review('closed', '2026-10-15', closed));
    const open = recommendationsToDecide(notes, '2026-11-20', 'own');
    expect(open.map(({ visit }) => visit)).toEqual(['a', 'b']);
    expect(open[0]).toMatchObject({ key: 'f1', recommendation: 'Usar el padrón', visitedOn: '2026-10-01' });
  });

  const decided = {
    'previousRecommendations/f1': { order: 'V' },
    'previousRecommendations/f1/visit': 'a',
    'previousRecommendations/f1/decision': 'accepted',
    'previousRecommendations/f1/talkedWith': 'Jefa de planeamiento',
  };

  test('the joint decision is written into the note that recommended it, in the same change', () => {
    const edits = visitEdits('now', decided);
    expect(edits).toContainEqual({
      op: 'set',
      kind: 'visit',
      record: 'a',
      field: 'findings/f1/decision',
      value: 'accepted',
    });
    expect(edits.every((edit) => edit.record === 'a')).toBe(true);
    expect(recommendationEdits(decided, decided)).toEqual([]);
    const partly = { ...decided, 'previousRecommendations/f1/talkedWith': 'Gerente' };
    expect(recommendationEdits(partly, decided)).toHaveLength(1);
    const { 'previousRecommendations/f1/decision': _decision, ...undecided } = decided;
    expect(recommendationEdits(undecided, {})).toEqual([]);
  });

  test('one that this note closed is still shown in it', () => {
    expect(recommendationsDecided([review('a', '2026-10-01')], decided).map(({ key }) => key)).toEqual(['f1']);
    expect(recommendationsDecided([], decided)).toEqual([]);
  });
});

describe('consent', () => {
  test('a name without it never leaves the note, only the role does', () => {
    const person = (nameAccepted: boolean | undefined) => ({
      'participants/p': { order: 'V' },
      'participants/p/position': 'Estadística',
      'participants/p/name': 'Rosa',
      'participants/p/nameAccepted': nameAccepted,
    });
    const erased = { op: 'set', kind: 'visit', record: 'v', field: 'participants/p/name', value: null };
    expect(visitEdits('v', person(true))).toEqual([]);
    expect(visitEdits('v', person(false))).toEqual([erased]);
    expect(visitEdits('v', person(undefined))).toEqual([erased]);
  });
});
