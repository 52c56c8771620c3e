import { describe, expect, test } from 'vitest';
import { visitInstrument } from '#domain/instruments/forms/visit-instrument.ts';
import type { Field } from '#domain/instruments/instrument.ts';
import { consentOf, namesBehindConsent } from '#form/rules/consent.ts';
import { initialsOf, rowSummary } from '#form/rules/row-summary.ts';

const fields = visitInstrument.sections.flatMap((section) => section.fields);
const listOf = (id: string) => fields.find((field) => field.id === id) as Field;
const person = (parts: Record<string, string | boolean>) =>
  Object.fromEntries(Object.entries(parts).map(([part, value]) => [`participants/k/${part}`, value]));

describe('a person in a list', () => {
  test('who accepted is shown with name, initials and position', () => {
    const values = person({ role: 'assisted', position: 'Planeamiento', nameAccepted: true, name: 'rosa huamán' });
    expect(rowSummary(listOf('participants'), values, 'participants/k')).toEqual({
      title: 'rosa huamán',
      line: 'Recibe la asistencia · Planeamiento',
      face: 'RH',
      acceptsName: true,
    });
  });

  test('a name without consent is never shown, also when it is in the data', () => {
    for (const consent of [{ nameAccepted: false }, {}] as Record<string, boolean>[]) {
      const values = person({ role: 'assisted', position: 'Estadística', name: 'Rosa Huamán', ...consent });
      const summary = rowSummary(listOf('participants'), values, 'participants/k');
      expect(JSON.stringify(summary)).not.toContain('Rosa');
      expect(summary.face).toBe('—');
      expect(summary.title).toBe('Estadística');
    }
  });

  test('withdrawing the consent knows which name has to go', () => {
    const values = person({ nameAccepted: true, name: 'Rosa Huamán' });
    expect(namesBehindConsent(visitInstrument, 'participants/k/nameAccepted', values)).toEqual([
      { path: 'participants/k/name', name: 'Rosa Huamán' },
    ]);
    expect(namesBehindConsent(visitInstrument, 'preparation/k/ready', values)).toEqual([]);
  });
});

test('an agreement is told by what, who and when', () => {
  const values = {
    'newAgreements/k/statement': 'Ajustar las metas',
    'newAgreements/k/responsible': 'Planeamiento',
    'newAgreements/k/dueOn': '2026-11-27',
  };
  expect(rowSummary(listOf('newAgreements'), values, 'newAgreements/k')).toEqual({
    title: 'Ajustar las metas',
    line: 'Planeamiento · 27 nov',
  });
});

test('initials are of the first two words', () => {
  expect(initialsOf('  ñusta  de la cruz ')).toBe('ÑD');
  expect(initialsOf('Rosa')).toBe('R');
});

test('only a list whose name waits for a consent is a list of people', () => {
  expect(consentOf(listOf('participants').fields ?? [])).toEqual({ consent: 'nameAccepted', name: 'name' });
  expect(consentOf(listOf('findings').fields ?? [])).toBeUndefined();
});
