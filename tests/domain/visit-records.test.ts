import { describe, expect, test } from 'vitest';
import type { RecordEdit, Values } from '#domain/record-edit.ts';
import { changeOfVisit } from '#domain/small-change.ts';
import { visitEdits } from '#domain/visit-records.ts';

const visit = 'AAAAAAAAAABBBBBBBBBBCA';
const note: Values = {
  institution: 'inst',
  plan: 'plan',
  visitedOn: '2026-11-20',
  areas: ['B'],
  'newAgreements/k1': { order: 'a' },
  'newAgreements/k1/statement': 'Cerrar el padrón',
  'newAgreements/k1/responsible': 'Planeamiento',
  'newAgreements/k1/dueOn': '2026-12-04',
  'newAgreements/k2': { order: 'b' },
  'newAgreements/k2/responsible': 'Solo quién, todavía sin qué',
};

function written(edits: RecordEdit[]): Record<string, unknown> {
  return Object.fromEntries(
    edits.map((edit) => [
      edit.op === 'set' ? `${edit.kind}:${edit.record}:${edit.field}` : `${edit.op} ${edit.kind}:${edit.record}`,
      edit.op === 'set' ? edit.value : true,
    ]),
  );
}

describe('records that a visit note makes', () => {
  test('each row that says what becomes an agreement with the id of its row', () => {
    expect(written(visitEdits(visit, note))).toEqual({
      'agreement:k1:statement': 'Cerrar el padrón',
      'agreement:k1:responsible': 'Planeamiento',
      'agreement:k1:dueOn': '2026-12-04',
      'agreement:k1:institution': 'inst',
      'agreement:k1:plan': 'plan',
      'agreement:k1:visit': visit,
      'agreement:k1:agreedOn': '2026-11-20',
      'agreement:k1:status': 'in-progress',
      'agreement:k1:dependsOn': 'institution',
      'agreement:k1:instrument': 'agreement@1',
      'agreement:k1:completion': 'finished',
    });
  });

  test('opening and closing a finished note again writes nothing, so an agreement edited since keeps its words', () => {
    expect(
      visitEdits(visit, { ...note, smallChange: 'Ya se reúnen' }, { ...note, smallChange: 'Ya se reúnen ' }),
    ).toEqual([]);
  });

  test('only what was changed in a row goes to its agreement', () => {
    const later = { ...note, 'newAgreements/k1/dueOn': '2026-12-11' };
    expect(written(visitEdits(visit, later, note))).toEqual({ 'agreement:k1:dueOn': '2026-12-11' });
  });

  test('a row taken away takes its agreement with it; one that never was saved leaves no trace', () => {
    const without = { ...note, 'newAgreements/k1': null, 'newAgreements/k2': null };
    expect(written(visitEdits(visit, without, note))).toEqual({ 'delete agreement:k1': true });
    expect(visitEdits(visit, without)).toEqual([]);
  });

  test('a small change becomes one record, the same on every tablet', () => {
    const id = changeOfVisit(visit);
    expect(id).toBe('BBBBBBBBBBAAAAAAAAAACA');
    expect(written(visitEdits(visit, { ...note, smallChange: ' Ya se reúnen solos. ' }, note))).toMatchObject({
      [`change:${id}:what`]: 'Ya se reúnen solos.',
      [`change:${id}:visit`]: visit,
      [`change:${id}:noticedOn`]: '2026-11-20',
      [`change:${id}:areas`]: ['B'],
      [`change:${id}:direction`]: 'improves',
    });
    const before = { ...note, smallChange: 'Ya se reúnen' };
    expect(written(visitEdits(visit, { ...note, smallChange: 'Ya se reúnen solos' }, before))).toEqual({
      [`change:${id}:what`]: 'Ya se reúnen solos',
    });
    expect(written(visitEdits(visit, note, before))).toEqual({ [`delete change:${id}`]: true });
  });
});
