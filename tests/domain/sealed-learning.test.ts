import { describe, expect, test } from 'vitest';
import { learningSides } from '#domain/closing.ts';
import { closingInstrument } from '#domain/instruments/forms/closing-instrument.ts';
import { findIssues } from '#domain/instruments/issues.ts';
import type { Values } from '#domain/record-edit.ts';
import {
  canOpenLearning,
  judgeLearning,
  type LearnedSteps,
  learnedPaths,
  learnedStep,
} from '#domain/sealed-learning.ts';
import { closingTexts } from '#texts/closing.ts';

const section = closingInstrument.sections.find(({ id }) => id === 'learned')!;
const { owed } = closingTexts.learned;
const at = (layers: { written?: Values; sealed?: Values; told?: Values }) =>
  learnedStep({ written: {}, sealed: {}, told: {}, ...layers }, 'institution');

describe('what both sides learned', () => {
  test('every question of a side is sealed with it, each sentence of the table too', () => {
    expect(learnedPaths(section, 'assistant').slice(0, 4)).toEqual([
      'learned/assistant',
      'surprise/assistant',
      'wouldDoDifferently/assistant',
      'statements/assistant/equals',
    ]);
    const both = learningSides.flatMap((side) => learnedPaths(section, side));
    expect(new Set(both).size).toBe(both.length);
  });

  test('a side waits, begins, seals and is open; what is being written counts before what lies in the envelope', () => {
    expect(at({})).toBe('waiting');
    expect(at({ written: { 'surprise/institution': 'La feria' } })).toBe('begun');
    expect(at({ sealed: { 'learned/institution': 'A leer' } })).toBe('sealed');
    expect(at({ sealed: { 'learned/institution': 'A leer' }, written: { 'learned/institution': 'A' } })).toBe('begun');
    expect(at({ told: { 'learned/institution': 'A leer' } })).toBe('open');
    expect(at({ told: { 'learned/institution': ' ' } })).toBe('waiting');
  });

  test('is opened by both or by nobody', () => {
    const can = (institution: LearnedSteps['institution'], assistant: LearnedSteps['assistant']) =>
      canOpenLearning({ institution, assistant });
    expect([can('sealed', 'sealed'), can('open', 'sealed')]).toEqual([true, true]);
    expect([can('sealed', 'waiting'), can('sealed', 'begun'), can('open', 'open')]).toEqual([false, false, false]);
  });

  test('what keeps a closing from being finished is said for what it is', () => {
    const blocks = (steps: LearnedSteps, values: Values = {}, elsewhere = false) =>
      judgeLearning(findIssues(closingInstrument, values), steps, owed, elsewhere)
        .filter(({ severity }) => severity === 'block')
        .map(({ message }) => message);
    expect(blocks({ institution: 'waiting', assistant: 'waiting' })).toHaveLength(2);
    expect(blocks({ institution: 'sealed', assistant: 'waiting' })).toEqual([
      'Falta que quien asiste diga qué aprendió.',
    ]);
    expect(blocks({ institution: 'begun', assistant: 'sealed' })).toEqual([owed.begun.institution]);
    expect(blocks({ institution: 'sealed', assistant: 'sealed' })).toEqual([owed.toOpen]);
    expect(blocks({ institution: 'open', assistant: 'sealed' }, { 'learned/institution': 'A' })).toEqual([owed.toOpen]);
    expect(blocks({ institution: 'waiting', assistant: 'waiting' }, {}, true)).toEqual([
      owed.elsewhere,
      owed.elsewhere,
    ]);
    const told = { 'learned/institution': 'A', 'learned/assistant': 'B' };
    expect(blocks({ institution: 'open', assistant: 'open' }, told)).toEqual([]);
  });

  test('a plan that only rests is suspended without asking, whatever lies in an envelope', () => {
    const values = { nextStep: 'suspend' };
    const steps: LearnedSteps = { institution: 'sealed', assistant: 'sealed' };
    const judged = judgeLearning(findIssues(closingInstrument, values), steps, owed, false);
    expect(judged.filter(({ field, severity }) => severity === 'block' || field.startsWith('learned/'))).toEqual([]);
  });
});
