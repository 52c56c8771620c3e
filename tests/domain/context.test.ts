import { describe, expect, test } from 'vitest';
import {
  changedSince,
  contextAnswers,
  contextItems,
  contextOf,
  datesToStamp,
  dimensionsOf,
  institutionOfContext,
  joinedAnswers,
  lastVisitOf,
  shareableAnswers,
  stillSo,
} from '#domain/context.ts';
import { contextInstrument as sheet } from '#domain/instruments/forms/context-instrument.ts';
import type { Values } from '#domain/record-edit.ts';

const today = '2026-11-20';
const at = (day: string) => Date.parse(`${day}T12:00:00-05:00`);
const dated = (item: string, answer: string, on: string): Values => ({
  [`${item}/answer`]: answer,
  [`${item}/answeredOn`]: on,
});
const ids = (answers: { id: string }[]) => answers.map(({ id }) => id);

describe('the context sheet of an institution', () => {
  test('is one for each institution, whichever tablet begins it', () => {
    const institution = 'AAAAAAAAAABBBBBBBBBBCA';
    expect(contextOf(institution)).toBe(contextOf(institution));
    expect(contextOf(institution)).not.toBe(institution);
    expect(contextOf(institution)).toHaveLength(institution.length);
    expect(institutionOfContext(contextOf(institution))).toBe(institution);
  });

  test('has five dimensions of questions, each with its own date and source, four of them sensitive', () => {
    expect(dimensionsOf(sheet).map(({ id }) => id)).toEqual([
      'social',
      'economic',
      'cultural',
      'institutional',
      'ethical',
    ]);
    const items = contextItems(sheet);
    expect(items).toHaveLength(31);
    for (const { field } of items) {
      expect(field.fields?.map(({ id }) => id)).toEqual(['answer', 'note', 'source', 'answeredOn']);
    }
    expect(items.filter(({ field }) => field.sensitive).map(({ id }) => id)).toEqual([
      'conflicts',
      'reservedTopics',
      'couldHarm',
      'interests',
    ]);
  });

  test('an answer that asks for care says so; a sensitive one never leaves the screen', () => {
    const answers = contextAnswers(sheet, {
      ...dated('conflicts', 'yes', today),
      ...dated('informed', 'no', today),
      ...dated('gettingThere', 'Tres horas en combi', today),
      'customs/note': 'Saludo a la autoridad',
      'organisations/answeredOn': today,
    });
    expect(ids(answers)).toEqual(['conflicts', 'gettingThere', 'customs', 'informed']);
    expect(ids(answers.filter(({ attention }) => attention))).toEqual(['conflicts', 'informed']);
    expect(ids(shareableAnswers(answers))).toEqual(['gettingThere', 'customs', 'informed']);
  });
});

describe('the date of an answer', () => {
  test('is today when the answer or its note changed, and stays when only something else did', () => {
    const saved = { ...dated('informed', 'no', '2026-03-01'), ...dated('promises', 'no', '2026-03-01') };
    expect(datesToStamp(sheet, saved, saved, today)).toEqual([]);
    expect(datesToStamp(sheet, { ...saved, 'informed/answer': 'yes' }, saved, today)).toEqual([
      ['informed/answeredOn', today],
    ]);
    expect(datesToStamp(sheet, { ...saved, 'promises/note': 'Se aclaró' }, saved, today)).toEqual([
      ['promises/answeredOn', today],
    ]);
    expect(datesToStamp(sheet, { ...saved, 'informed/source': 'Alcaldesa' }, saved, today)).toEqual([]);
  });

  test('given by the person is hers, also for what was told on another day', () => {
    const values = dated('informed', 'yes', '2026-11-02');
    expect(datesToStamp(sheet, values, dated('informed', 'no', '2026-03-01'), today)).toEqual([]);
    expect(datesToStamp(sheet, values, {}, today)).toEqual([]);
  });

  test('is not written beside an answer that was only taken back', () => {
    expect(datesToStamp(sheet, {}, dated('informed', 'no', '2026-03-01'), today)).toEqual([]);
  });
});

describe('an institution that others joined', () => {
  test('knows each answer as it was last given, in whichever sheet, and says in which', () => {
    const own = { ...dated('informed', 'no', '2026-03-01'), ...dated('promises', 'no', '2026-10-01') };
    const other = {
      id: 'other-sheet',
      values: {
        ...dated('informed', 'yes', '2026-05-01'),
        ...dated('promises', 'yes', '2026-09-01'),
        ...dated('customs', 'Ayni', ''),
      },
    };
    const known = joinedAnswers(sheet, own, [other]).map(({ id, answer, elsewhere }) => [id, answer, elsewhere]);
    expect(known).toEqual([
      ['customs', 'Ayni', 'other-sheet'],
      ['informed', 'yes', 'other-sheet'],
      ['promises', 'no', undefined],
    ]);
  });

  test('«Sigue igual hoy» renews the day where the answer is written, and none of its words', () => {
    expect(stillSo('other-sheet', 'informed', today)).toEqual([
      { op: 'set', kind: 'context', record: 'other-sheet', field: 'informed/answeredOn', value: today },
    ]);
  });
});

describe('what changed since your last visit', () => {
  const answers = contextAnswers(sheet, {
    ...dated('informed', 'no', '2026-11-12'),
    ...dated('promises', 'no', '2026-10-01'),
    ...dated('budgetChanged', 'yes', '2026-10-05'),
  });
  const last = { person: 'maria', visitedOn: '2026-11-10' };

  test('is dated after that day', () => {
    expect(ids(changedSince(answers, [], last))).toEqual(['informed']);
    expect(changedSince(answers, [], { ...last, visitedOn: '2026-11-12' })).toEqual([]);
  });

  test('or was saved after it by somebody else, whatever day they wrote beside it', () => {
    const save = (author: string, day: string, field: string) => [{ author, at: at(day), fields: [field] }];
    const news = (history: ReturnType<typeof save>) => ids(changedSince(answers, history, last));
    expect(news(save('elmer', '2026-11-11', 'promises/answer'))).toEqual(['informed', 'promises']);
    expect(news(save('maria', '2026-11-11', 'promises/answer'))).toEqual(['informed']);
    expect(news(save('elmer', '2026-11-10', 'promises/answer'))).toEqual(['informed']);
    expect(news(save('elmer', '2026-11-11', 'promises/source'))).toEqual(['informed']);
  });

  test('is not what somebody only said to be the same still, but what was answered after it all the same', () => {
    const renewed = contextAnswers(sheet, { ...dated('promises', 'no', today), ...dated('informed', 'no', today) });
    const save = (day: string, ...fields: string[]) => ({ author: 'maria', at: at(day), fields });
    const history = [
      save('2026-11-20', 'promises/answeredOn', 'informed/answeredOn'),
      save('2026-11-12', 'informed/answer', 'informed/answeredOn'),
      save('2026-10-01', 'promises/answer', 'promises/answeredOn'),
    ];
    expect(ids(changedSince(renewed, history, last))).toEqual(['informed']);
  });

  test('is nothing for who was never there', () => {
    expect(changedSince(answers, [], undefined)).toEqual([]);
  });

  test('the last visit is one that this person held, on or before the day', () => {
    const visit = (createdBy: string, visitedOn: string, status = 'held') => ({
      createdBy,
      values: { visitedOn, status },
    });
    const visits = [
      visit('maria', '2026-10-01'),
      visit('maria', '2026-11-10'),
      visit('maria', '2026-11-12', 'not-held'),
      visit('elmer', '2026-11-14'),
      visit('maria', '2026-12-01'),
    ];
    expect(lastVisitOf('maria', visits, today)).toEqual(last);
    expect(lastVisitOf('carla', visits, today)).toBeUndefined();
  });
});
