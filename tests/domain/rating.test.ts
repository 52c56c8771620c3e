import { describe, expect, test } from 'vitest';
import {
  type Rating,
  type RatingAct,
  rate,
  ratingOwes,
  ratingStep,
  ratingValues,
  readRating,
  visibleRating,
} from '#domain/rating.ts';

function rated(...acts: RatingAct[]): Rating {
  return acts.reduce(rate, {} as Rating);
}

const team: RatingAct = { act: 'give', voice: 'team', answer: 2 };
const assistant: RatingAct = { act: 'give', voice: 'assistant', answer: 3 };
const open: RatingAct = { act: 'open' };

describe('the sealing rule', () => {
  test('team, assistant, open, conclude: each step is one act of a person', () => {
    expect(ratingStep(rated())).toBe('empty');
    expect(ratingStep(rated(team))).toBe('team-sealed');
    expect(ratingStep(rated(team, assistant))).toBe('both-sealed');
    expect(ratingStep(rated(team, assistant, open))).toBe('opened');
    expect(ratingStep(rated(team, assistant, open, { act: 'conclude', result: 'agreed', agreed: 2 }))).toBe(
      'concluded',
    );
  });

  test('who assists never answers first, and nothing opens before both are there', () => {
    expect(() => rated(assistant)).toThrow('Sealing rule');
    expect(() => rated(open)).toThrow('Sealing rule');
    expect(() => rated(team, open)).toThrow('Sealing rule');
    expect(() => rated(team, assistant, { act: 'conclude', result: 'talking' })).toThrow('Sealing rule');
    expect(() => rated(team, { act: 'write', field: 'evidence', text: 'x' })).toThrow('Sealing rule');
  });

  test('a screen gets nothing of either voice until they are opened', () => {
    expect(visibleRating(rated(team))).toEqual({});
    expect(visibleRating(rated(team, assistant))).toEqual({});
    expect(visibleRating(rated(team, assistant, open))).toMatchObject({ team: 2, assistant: 3 });
  });

  test('opened voices are frozen; what was agreed may change', () => {
    const opened = rated(team, assistant, open);
    for (const act of [
      team,
      assistant,
      open,
      { act: 'ask-again', voice: 'team' },
      { act: 'ask-again', voice: 'assistant' },
    ] as const) {
      expect(() => rate(opened, act as RatingAct), JSON.stringify(act)).toThrow('Sealing rule');
    }
    const agreed = rate(opened, { act: 'conclude', result: 'agreed', agreed: 2 });
    expect(rate(agreed, { act: 'conclude', result: 'agreed', agreed: 3 })).toMatchObject({
      team: 2,
      assistant: 3,
      agreed: 3,
    });
    const different = rate(agreed, { act: 'conclude', result: 'disagreement' });
    expect(different.result).toBe('disagreement');
    expect(different).not.toHaveProperty('agreed');
  });

  test('before opening a voice may answer anew; asking the team again asks both again', () => {
    expect(rated(team, assistant, { act: 'ask-again', voice: 'assistant' })).toEqual({ team: 2 });
    expect(rated(team, assistant, { act: 'ask-again', voice: 'team' })).toEqual({});
    expect(() => rated({ act: 'ask-again', voice: 'team' })).toThrow('Sealing rule');
  });

  test('«No aplica» and «Falta evidencia» are answers that say why, and the words are sealed with them', () => {
    expect(() => rated({ act: 'give', voice: 'team', answer: 'not-applicable' })).toThrow('Sealing rule');
    expect(() => rated({ act: 'give', voice: 'team', answer: 'missing-evidence', note: ' ' })).toThrow('Sealing rule');
    const given = rated({ act: 'give', voice: 'team', answer: 'not-applicable', note: 'No hay red de agua' });
    expect(given).toEqual({ team: 'not-applicable', teamNote: 'No hay red de agua' });
    expect(visibleRating(given)).toEqual({});
  });

  test('an agreement has a level and the other results have none', () => {
    const opened = rated(team, assistant, open);
    expect(() => rate(opened, { act: 'conclude', result: 'agreed' })).toThrow('Sealing rule');
    expect(() => rate(opened, { act: 'conclude', result: 'disagreement', agreed: 2 })).toThrow('Sealing rule');
  });

  test('levels 3 and 4 owe what shows them, a disagreement what it is about, the special answers their words', () => {
    expect(ratingOwes({})).toEqual(['result']);
    expect(ratingOwes({ result: 'agreed', agreed: 2 })).toEqual([]);
    expect(ratingOwes({ result: 'agreed', agreed: 3 })).toEqual(['evidence']);
    expect(ratingOwes({ result: 'agreed', agreed: 4, evidence: 'Acta' })).toEqual([]);
    expect(ratingOwes({ result: 'disagreement' })).toEqual(['disagreement']);
    expect(ratingOwes({ result: 'agreed', agreed: 'not-applicable' })).toEqual(['reason']);
    expect(ratingOwes({ result: 'agreed', agreed: 'missing-evidence' })).toEqual(['missing']);
    expect(ratingOwes({ result: 'talking' })).toEqual([]);
  });

  test('a criterion is read back from its registers as it was written', () => {
    const concluded = rated(team, assistant, open, { act: 'conclude', result: 'agreed', agreed: 2 });
    expect(readRating(ratingValues('B1', {}, concluded), 'B1')).toEqual(concluded);
    expect(readRating(ratingValues('B1', {}, concluded), 'B2')).toEqual({});
    expect(ratingValues('B1', { team: 2, teamNote: 'x' }, {})).toEqual({
      'ratings/B1/team': null,
      'ratings/B1/teamNote': null,
    });
    expect(readRating({ 'ratings/B1/team': 9, 'ratings/B1/result': 'other' }, 'B1')).toEqual({});
  });
});
