import { describe, expect, test } from 'vitest';
import { closingOf } from '#domain/closing.ts';
import { experienceOf, firstExperience } from '#domain/experience.ts';
import { experienceInstrument } from '#domain/instruments/forms/experience-instrument.ts';
import { findIssues } from '#domain/instruments/issues.ts';
import { rowKeys, type Values } from '#domain/record-edit.ts';

const plan = {
  id: 'AAAAAAAAAABBBBBBBBBBCA',
  values: { title: 'Las cuentas del agua', modalities: ['workshop'], areas: ['H'] },
};
const institution = { id: 'CCCCCCCCCCDDDDDDDDDDEA', values: { name: 'Municipalidad', district: '050113' } };
const closing: Values = {
  completion: 'finished',
  'learned/institution': 'A leer el presupuesto',
  'learned/assistant': 'A esperar la asamblea',
  'wouldDoDifferently/institution': 'Invitar antes a la JASS',
  'wouldDoDifferently/assistant': 'Ir con intérprete',
  'smallChanges/k2': { order: '0002' },
  'smallChanges/k2/what': 'Ya convocan solos',
  'smallChanges/k1': { order: '0001' },
  'smallChanges/k1/what': 'El cuadro está pegado en el local',
  'smallChanges/k1/remark': 'Nadie pregunta por la cuota',
};

describe('the experience of an assistance', () => {
  test('is one for each plan, and another record than its closing', () => {
    expect(experienceOf(plan.id)).toHaveLength(plan.id.length);
    expect(new Set([plan.id, closingOf(plan.id), experienceOf(plan.id)]).size).toBe(3);
  });

  test('begins with what both sides told at the closing, with its small changes in their order', () => {
    const first = firstExperience({ plan, institution, closing });
    expect(first).toMatchObject({
      plan: plan.id,
      institution: institution.id,
      title: 'Las cuentas del agua',
      district: '050113',
      areas: ['H'],
      institutionLearned: 'A leer el presupuesto',
      assistantLearned: 'A esperar la asamblea',
      wouldDoDifferently: 'Invitar antes a la JASS\nIr con intérprete',
      sharing: 'region',
    });
    expect(rowKeys(first, 'changes')).toEqual(['k1', 'k2']);
    expect(first['changes/k1/evidence']).toBe('Nadie pregunta por la cuota');
  });

  test('reads nothing of a closing that is half-way: its answers are still in their envelopes', () => {
    const first = firstExperience({ plan, institution, closing: { ...closing, completion: 'half-way' } });
    expect(JSON.stringify(first)).not.toMatch(/presupuesto|asamblea|local/);
  });

  test('says neither place nor name of who asks for care', () => {
    const careful = { ...institution, values: { ...institution.values, careful: true } };
    const first = firstExperience({ plan, institution: careful, closing });
    expect(first.district).toBeUndefined();
    expect(first.authors).toBeUndefined();
  });

  test('leaves its region only once the institution agreed, and a community by its assembly', () => {
    const blocks = (values: Values) =>
      findIssues(experienceInstrument, values)
        .filter(({ severity }) => severity === 'block')
        .map(({ field }) => field);
    expect(blocks({ sharing: 'region' })).toEqual([]);
    expect(blocks({ sharing: 'network' })).toEqual(['sharing']);
    expect(blocks({ sharing: 'network', reviewed: true, communityConsent: 'no' })).toEqual(['sharing']);
    expect(blocks({ sharing: 'public', reviewed: true, communityConsent: 'yes' })).toEqual([]);
  });
});
