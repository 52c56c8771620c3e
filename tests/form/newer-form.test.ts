import { describe, expect, test } from 'vitest';
import { institutionInstrument } from '#domain/instruments/forms/institution-instrument.ts';
import { openFormSession } from '#form/open-form-session.ts';
import { isNewerForm, unknownAnswers } from '#form/rules/newer-form.ts';
import { offeredOptions, optionsOf, typedAnswer } from '#form/rules/options-of.ts';
import { createFakeHost, drain } from './support/fake-host.ts';
import { createMemoryFormStore, type Memory } from './support/memory-form-store.ts';

const programmes = institutionInstrument.sections
  .flatMap(({ fields }) => fields)
  .find(({ id }) => id === 'programmes')!;
const languages = institutionInstrument.sections.flatMap(({ fields }) => fields).find(({ id }) => id === 'languages')!;

describe('a record of a form that this tablet does not know', () => {
  test('is told from one of the same or an earlier version, and from another form', () => {
    expect(isNewerForm('visit@3', 'visit@1')).toBe(true);
    expect(isNewerForm('visit@1', 'visit@1')).toBe(false);
    expect(isNewerForm('visit@1', 'visit@2')).toBe(false);
    expect(isNewerForm('', 'visit@1')).toBe(false);
    expect(isNewerForm('plan@9', 'visit@1')).toBe(false);
  });

  test('shows what its fields hold under their own names', () => {
    const values = {
      name: 'UGEL',
      instrument: 'institution@9',
      moonPhase: 'llena',
      'rivers/a': { order: 'V' },
      'rivers/a/name': 'Pampas',
    };
    expect(unknownAnswers(institutionInstrument, values)).toEqual([
      ['moonPhase', 'llena'],
      ['rivers/a/name', 'Pampas'],
    ]);
  });
});

describe('saving over it', () => {
  test('writes the answer and leaves the record to the form that it was filled with', async () => {
    const host = createFakeHost();
    const memory: Memory = { records: {}, drafts: {}, changes: [] };
    const store = createMemoryFormStore(memory, host.now);
    store.arrive('institution', 'i1', { name: 'UGEL', instrument: 'institution@9', moonPhase: 'llena' }, 'c1');
    const session = openFormSession({
      instrument: 'institution@1',
      kind: 'institution',
      record: 'i1',
      stream: () => 'region:99',
      store,
      host,
    });
    await drain();
    session.set('name', 'UGEL Huamanga');
    await session.close('finished');
    expect(memory.records['institution/i1']?.values).toMatchObject({
      name: 'UGEL Huamanga',
      instrument: 'institution@9',
      moonPhase: 'llena',
    });
  });
});

describe('a budget programme that is not in the list', () => {
  test('is kept as it was typed; what the list has is found by its name or its code', () => {
    expect(typedAnswer(programmes, '  Agua para   todas ')).toBe('Agua para todas');
    expect(typedAnswer(programmes, '0001')).toBe('0001');
    expect(typedAnswer(programmes, '0001 · programa articulado nutricional')).toBe('0001');
  });

  test('one that no source shows says so, and «Otra» is no answer where another may be typed', () => {
    expect(optionsOf(programmes).find(({ value }) => value === '0039')?.label).toMatch(/\(por confirmar\)$/);
    expect(optionsOf(programmes).find(({ value }) => value === '0001')?.label).not.toContain('confirmar');
    expect(offeredOptions(languages).some(({ value }) => value === 'other')).toBe(false);
    expect(offeredOptions(programmes).length).toBeGreaterThan(0);
  });
});
