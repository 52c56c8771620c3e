import { describe, expect, test } from 'vitest';
import { visitInstrument } from '#domain/instruments/forms/visit-instrument.ts';
import { threeMinuteNote } from '#domain/three-minute-note.ts';
import { visitFirstValues } from '#domain/visit-first-values.ts';

const today = '2026-11-27';
const institution = { id: 'inst', values: { district: '151001' } };
const plan = {
  id: 'plan',
  values: {
    areas: ['B'],
    modalities: ['standing-meetings'],
    frequency: 'fortnightly',
    team: 'Planeamiento',
    priorTraining: 'Curso SIGA',
    'preparation/p1': { order: 'V' },
    'preparation/p1/resource': 'Laptop',
    'preparation/gone': null,
    'preparation/gone/resource': 'Proyector',
  },
};

describe('first values of a visit note', () => {
  test('come from the plan, the institution and the last visit', () => {
    const visits = [{ status: 'held', visitedOn: '2026-11-03', modalities: ['standing-meetings'], meetingNumber: 3 }];
    const lastVisit = { nextStep: 'Cerrar las metas', modalities: ['personal'] };
    expect(visitFirstValues(visitInstrument, { today, institution, plan, lastVisit, visits })).toEqual({
      status: 'held',
      visitedOn: today,
      institution: 'inst',
      district: '151001',
      plan: 'plan',
      areas: ['B'],
      modalities: ['standing-meetings'],
      frequency: 'fortnightly',
      team: 'Planeamiento',
      purpose: 'Cerrar las metas',
      meetingNumber: 4,
      'priorTraining/topic': 'Curso SIGA',
      'preparation/p1': { order: 'V' },
      'preparation/p1/resource': 'Laptop',
    });
  });

  test('without a plan only today and the state are known', () => {
    expect(visitFirstValues(visitInstrument, { today })).toEqual({ status: 'held', visitedOn: today });
  });

  test('a plan with several modalities proposes those of the last visit, and none when it had none of them', () => {
    const several = { id: 'plan', values: { modalities: ['personal', 'workshop'] } };
    const guess = (last?: string[]) =>
      visitFirstValues(visitInstrument, { today, plan: several, lastVisit: last && { modalities: last } }).modalities;
    expect(guess(['workshop'])).toEqual(['workshop']);
    expect(guess(['document-review'])).toBeUndefined();
    expect(guess()).toBeUndefined();
  });
});

describe('the three-minute note', () => {
  test('shows what is essential or owed and folds everything else, without losing a field', () => {
    const note = threeMinuteNote(visitInstrument);
    const fields = note.sections.flatMap((section) => section.fields);
    const inSight = fields.filter((field) => !field.folded).map(({ id }) => id);
    for (const id of [
      'previousAgreements',
      'participants',
      'otherPeople',
      'whatWeDid',
      'newAgreements',
      'smallChange',
      'nextVisitOn',
    ]) {
      expect(inSight).toContain(id);
    }
    expect(inSight).not.toContain('institutionContribution');
    expect(fields.length).toBe(visitInstrument.sections.flatMap((section) => section.fields).length);
  });
});
