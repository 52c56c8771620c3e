import { describe, expect, test } from 'vitest';
import { diagnosesBefore, takeDiagnoses } from '#domain/plan-baseline.ts';
import type { Values } from '#domain/record-edit.ts';

const stream = 'region:06';
const values: Values = { institution: 'i1', areas: ['B', 'G'], startsOn: '2026-11-22' };
const diagnosis = (id: string, more: Values = {}, of = stream) => ({
  id,
  stream: of,
  values: { institution: 'i1', areas: ['B'], assessedOn: '2026-11-20', ...more } as Values,
});

describe('a diagnosis made before there was a plan', () => {
  test('is what the plan begins from: the same institution, an area in common, of the year before', () => {
    const found = diagnosesBefore(values, stream, [
      diagnosis('older', { assessedOn: '2026-03-01' }),
      diagnosis('newest'),
      diagnosis('forgotten', { assessedOn: '2025-11-01' }),
      diagnosis('of-another', { institution: 'i2' }),
      diagnosis('of-a-plan', { plan: 'p0' }),
      diagnosis('other-areas', { areas: ['C'] }),
      diagnosis('of-another-region', {}, 'region:05'),
    ]);
    expect(found.map(({ id }) => id)).toEqual(['newest', 'older']);
    expect(diagnosesBefore({ areas: ['B'] }, stream, [diagnosis('loose', { institution: undefined })])).toEqual([]);
  });

  test('becomes the plan’s when it is first saved, and is not taken by a later correction', () => {
    const plan = { id: 'p1', stream };
    expect(takeDiagnoses(plan, values, {}, [diagnosis('newest')])).toEqual([
      { op: 'set', kind: 'assessment', record: 'newest', field: 'plan', value: 'p1' },
    ]);
    expect(takeDiagnoses(plan, values, { institution: 'i1' }, [diagnosis('newest')])).toEqual([]);
  });
});
