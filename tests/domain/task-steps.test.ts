import { describe, expect, test } from 'vitest';
import { visitInstrument } from '#domain/instruments/forms/visit-instrument.ts';
import { isTaskOwn, lastPersonalNote, proposedTask, taskSteps } from '#domain/task-steps.ts';
import { visitFirstValues } from '#domain/visit-first-values.ts';

const note = (visitedOn: string, marks: (number | undefined)[], more = {}) => ({
  visitedOn,
  status: 'held',
  modalities: ['personal'],
  task: 'Cruce del padrón',
  ...Object.fromEntries(
    marks.flatMap((mark, index) => [
      [`taskSteps/s${index}`, { order: `V${index}` }],
      [`taskSteps/s${index}/step`, `Paso ${index + 1}`],
      ...(mark === undefined ? [] : [[`taskSteps/s${index}/whoDidIt`, mark]]),
    ]),
  ),
  ...more,
});

describe('a task of personal assistance', () => {
  test('the steps that the person does not do alone are proposed again under the same keys, to be marked anew', () => {
    const proposed = proposedTask(note('2026-11-02', [4, 2, undefined]));
    expect(proposed).toMatchObject({
      task: 'Cruce del padrón',
      'taskSteps/s1/step': 'Paso 2',
      'taskSteps/s2/step': 'Paso 3',
    });
    expect(Object.keys(proposed).some((path) => path.startsWith('taskSteps/s0'))).toBe(false);
    expect(Object.keys(proposed).some((path) => path.endsWith('/whoDidIt'))).toBe(false);
  });

  test('once she does every step alone, nothing is proposed and no other session is needed', () => {
    const done = note('2026-11-02', [4, 4]);
    expect(proposedTask(done)).toEqual({});
    expect(isTaskOwn(done)).toBe(true);
    expect(isTaskOwn(note('2026-11-02', [4, 3]))).toBe(false);
    expect(isTaskOwn({})).toBe(false);
  });

  test('they come from the last held note with that modality and steps, whatever was between', () => {
    const last = note('2026-11-02', [2]);
    const notes = [
      note('2026-10-02', [1]),
      last,
      note('2026-11-09', [1], { status: 'not-held' }),
      note('2026-11-10', [], {}),
      note('2026-11-12', [1], { modalities: ['workshop'] }),
      note('2026-12-01', [4]),
    ];
    expect(lastPersonalNote(notes, '2026-11-20')).toBe(last);
    expect(taskSteps(last)).toEqual([{ key: 's0', step: 'Paso 1', mark: 2 }]);
  });

  test('a new note of that modality begins with them, one of another does not', () => {
    const visits = [note('2026-11-02', [2])];
    const begin = (modality: string) =>
      visitFirstValues(visitInstrument, {
        today: '2026-11-20',
        plan: { id: 'p', values: { modalities: [modality] } },
        visits,
      });
    expect(begin('personal')['taskSteps/s0/step']).toBe('Paso 1');
    expect(begin('workshop')['taskSteps/s0/step']).toBeUndefined();
  });
});
