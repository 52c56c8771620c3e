import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  agreedAnswer,
  assessmentEdits,
  divideBySharing,
  earlierRating,
  isWiderSharing,
  proposedMoment,
  sealedCriteria,
  sharingOf,
  unfinishedCriteria,
} from '#domain/assessment.ts';
import { isOpen, type RatingAct, rate, ratingStep, ratingValues, readRating } from '#domain/rating.ts';
import type { Values } from '#domain/record-edit.ts';

const header: Values = { assessedOn: '2026-11-20', areas: ['B'], team: 'Planeamiento y estadística', explained: true };
const opened: Values = {
  'ratings/B1/team': 2,
  'ratings/B1/assistant': 'not-applicable',
  'ratings/B1/assistantNote': 'canario del asistente',
  'ratings/B1/opened': true,
  'ratings/B1/result': 'agreed',
  'ratings/B1/agreed': 2,
  'ratings/B1/evidence': 'Cuadro de metas',
};
const sealed: Values = { 'ratings/B2/team': 4, 'ratings/B2/teamNote': 'canario del equipo', 'ratings/B2/assistant': 1 };
const paths = (ratings: Values, sharing: 'agreed' | 'voices' | 'nothing') =>
  assessmentEdits('id', header, ratings, sharing).map((edit) => (edit.op === 'set' ? edit.field : edit.op));

describe('what of a diagnosis may travel', () => {
  test('by default only what was agreed; the voices stay on the tablet where they were given', () => {
    expect(sharingOf({})).toBe('agreed');
    expect(paths({ ...opened, ...sealed }, 'agreed')).toEqual([
      'assessedOn',
      'areas',
      'team',
      'explained',
      'ratings/B1/result',
      'ratings/B1/agreed',
      'ratings/B1/evidence',
      'sharing',
    ]);
  });

  test('also the two voices, but only of what was opened', () => {
    const sent = paths({ ...opened, ...sealed }, 'voices');
    expect(sent).toContain('ratings/B1/team');
    expect(sent).toContain('ratings/B1/assistantNote');
    expect(sent.filter((path) => path.startsWith('ratings/B2'))).toEqual([]);
    expect(sent).toContain('ratings/B1/opened');
  });

  test('with nothing shared, others learn only that a diagnosis of those areas took place', () => {
    expect(paths({ ...opened, ...sealed }, 'nothing')).toEqual(['assessedOn', 'areas', 'explained', 'sharing']);
  });

  test('what does not travel is held, complete: opening a wider sharing later finds it', () => {
    const narrow = divideBySharing({ ...opened, ...sealed }, 'nothing');
    expect(narrow.held).toEqual({ ...opened, ...sealed });
    const wide = divideBySharing(narrow.held, 'voices');
    expect(wide.travels['ratings/B1/team']).toBe(2);
    expect(wide.held).toEqual(sealed);
    expect(isWiderSharing('voices', 'agreed')).toBe(true);
    expect(isWiderSharing('nothing', 'agreed')).toBe(false);
    expect(isWiderSharing('agreed', 'agreed')).toBe(false);
  });

  test('whatever people do and in whatever order, no sealed value is ever part of a change', () => {
    const answer = fc.constantFrom(1, 2, 3, 4, 'not-applicable', 'missing-evidence');
    const act = fc.oneof(
      fc.record({
        act: fc.constant('give'),
        voice: fc.constantFrom('team', 'assistant'),
        answer,
        note: fc.constant('canario'),
      }),
      fc.record({ act: fc.constant('ask-again'), voice: fc.constantFrom('team', 'assistant') }),
      fc.record({ act: fc.constant('open') }),
      fc.record({ act: fc.constant('conclude'), result: fc.constant('agreed'), agreed: answer }),
    );
    const steps = fc.array(fc.tuple(fc.constantFrom('B1', 'B2'), act), { maxLength: 14 });
    fc.assert(
      fc.property(steps, fc.constantFrom('agreed', 'voices', 'nothing'), (script, sharing) => {
        let values: Values = {};
        for (const [criterion, step] of script) {
          const before = readRating(values, criterion);
          try {
            const next = ratingValues(criterion, before, rate(before, step as RatingAct));
            values = { ...values, ...next };
          } catch (error) {
            expect(String(error)).toContain('Sealing rule');
          }
          const edits = assessmentEdits('id', header, values, sharing as 'agreed');
          for (const edit of edits) {
            const [list, edited, field] = edit.op === 'set' ? edit.field.split('/') : [];
            if (list !== 'ratings' || edited === undefined) continue;
            expect(isOpen(ratingStep(readRating(values, edited)))).toBe(true);
            if (field === 'team' || field === 'assistant' || field === 'opened' || field?.endsWith('Note'))
              expect(sharing).toBe('voices');
          }
        }
      }),
    );
  });
});

describe('a diagnosis as a whole', () => {
  test('what waits sealed and what is unfinished is told by criterion', () => {
    const values = { ...opened, ...sealed };
    expect(sealedCriteria(values, ['B1', 'B2', 'B3'])).toEqual(['B2']);
    expect(unfinishedCriteria(values, ['B1', 'B2', 'B3'])).toEqual(['B2', 'B3']);
    expect(agreedAnswer(values, 'B1')).toBe(2);
    expect(agreedAnswer(values, 'B2')).toBeUndefined();
    expect(agreedAnswer({ 'ratings/B1/result': 'disagreement', 'ratings/B1/agreed': 2 }, 'B1')).toBeUndefined();
  });

  test('the first one is proposed as baseline, the later ones as follow-up', () => {
    expect(proposedMoment([])).toBe('baseline');
    expect(proposedMoment([{ moment: 'baseline' }])).toBe('follow-up');
  });

  test('today stands beside what was concluded last time, skipping times that left the criterion open', () => {
    const at = (assessedOn: string, more: Values) => ({ assessedOn, moment: 'baseline', ...more });
    const earlier = [at('2026-08-01', {}), at('2026-02-01', opened), at('2025-02-01', opened)];
    expect(earlierRating(earlier, 'B1')?.assessedOn).toBe('2026-02-01');
    expect(earlierRating(earlier, 'B2')).toBeUndefined();
  });
});
