import { describe, expect, test } from 'vitest';
import method from '#domain/instruments/es-pe/method.json' with { type: 'json' };
import { experienceInstrument } from '#domain/instruments/forms/experience-instrument.ts';
import { visitInstrument } from '#domain/instruments/forms/visit-instrument.ts';
import type { Field } from '#domain/instruments/instrument.ts';
import { isFoldedAway, visibleParts, visibleSections } from '#domain/instruments/visible-fields.ts';
import type { Json } from '#domain/json.ts';

const sectionIds = (values: Record<string, Json>) =>
  visibleSections(visitInstrument, values).map(({ section }) => section.id);
const fieldOf = (id: string) =>
  visitInstrument.sections.flatMap(({ fields }) => fields).find((each) => each.id === id) as Field;

describe('what a visit note shows', () => {
  test('follows the order of the three-minute note', () => {
    expect(sectionIds({ status: 'held' })).toEqual([
      'visit',
      'previous-agreements',
      'who',
      'what-we-did',
      'new-agreements',
      'learned',
      'small-change',
      'files',
      'next-time',
    ]);
  });

  test('opens the part of each chosen modality after what was done', () => {
    expect(sectionIds({ status: 'held', modalities: ['workshop', 'hands-on'] }).slice(3, 7)).toEqual([
      'what-we-did',
      'workshop',
      'hands-on',
      'new-agreements',
    ]);
    expect(sectionIds({ status: 'not-held', modalities: ['workshop'] })).not.toContain('workshop');
  });

  test('keeps every field of the three-minute note in sight', () => {
    const fields = visitInstrument.sections.filter(({ visibleIf }) => !visibleIf).flatMap((section) => section.fields);
    const essential = fields.filter((field) => field.essential).map(({ id }) => id);
    expect(essential).toEqual(expect.arrayContaining(method.shortNote));
    expect(fields.filter((field) => field.essential && field.folded)).toEqual([]);
  });

  test('asks for a name only of who accepted it, row by row', () => {
    const values = {
      'participants/a': { order: 'a' },
      'participants/a/nameAccepted': true,
      'participants/b': { order: 'b' },
    };
    const shown = (path: string) => visibleParts(fieldOf('participants'), values, path).map(({ id }) => id);
    expect(shown('participants/a')).toContain('name');
    expect(shown('participants/b')).not.toContain('name');
  });
});

describe('a folded field', () => {
  test('waits out of sight until it holds an answer', () => {
    const paper = fieldOf('paperRecord');
    expect(isFoldedAway(paper, {}, 'paperRecord')).toBe(true);
    expect(isFoldedAway(paper, { 'paperRecord/folio': 'Libro 3, folio 41' }, 'paperRecord')).toBe(false);
    const steps = fieldOf('taskSteps');
    expect(
      isFoldedAway(steps, { 'taskSteps/a': { order: 'a' }, 'taskSteps/a/step': 'Abrir la hoja' }, 'taskSteps'),
    ).toBe(false);
    expect(isFoldedAway(fieldOf('status'), {}, 'status')).toBe(false);
  });

  test('inside one moment of an experience folds alone', () => {
    const moments = experienceInstrument.sections
      .filter(({ id }) => id === 'questions')
      .flatMap(({ fields }) => fields);
    expect(moments.every((field) => isFoldedAway(field, {}, field.id))).toBe(true);
  });
});
