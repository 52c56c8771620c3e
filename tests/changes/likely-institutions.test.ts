import { expect, test } from 'vitest';
import { likelyInstitutions } from '#features/changes/likely-institutions.ts';
import { makeRecord } from '#tests/cards/make-record.ts';

const institution = (id: string, updatedAt: number) => makeRecord('institution', id, {}, { updatedAt });
const visit = (id: string, of: string, visitedOn: string, status = 'held') =>
  makeRecord('visit', id, { institution: of, visitedOn, status });
const today = '2026-11-22';

test('the likeliest institution is where one is today, then the last visited, then one with a plan, then the newest', () => {
  const likely = likelyInstitutions(
    {
      institutions: ['old', 'new', 'planned', 'visited', 'here'].map((id, index) => institution(id, index)),
      plans: [makeRecord('plan', 'p1', { institution: 'planned', status: 'running' })],
      visits: [
        visit('v1', 'visited', '2026-11-20'),
        visit('v2', 'here', today, 'scheduled'),
        visit('v3', 'old', '2026-11-25', 'scheduled'),
        visit('v4', 'old', '2026-11-21', 'not-held'),
      ],
    },
    (id) => id,
    today,
  );
  expect(likely.map(({ id }) => id)).toEqual(['here', 'visited', 'planned', 'new', 'old']);
});

test('what was visited under an institution that joined another counts for the one that stands', () => {
  const likely = likelyInstitutions(
    {
      institutions: [institution('a', 2), institution('b', 1)],
      plans: [],
      visits: [visit('v1', 'b-twice', '2026-11-20')],
    },
    (id) => (id === 'b-twice' ? 'b' : id),
    today,
  );
  expect(likely.map(({ id }) => id)).toEqual(['b', 'a']);
});
