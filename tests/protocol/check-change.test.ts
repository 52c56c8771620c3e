import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Json } from '#domain/json.ts';
import { checkChange } from '#protocol/check-change.ts';
import { checkEnrol, checkInvitation, checkPull, checkPush } from '#protocol/check-wire.ts';
import { isFieldPath } from '#protocol/field-path.ts';

const id = 'AAAAAAAAAAAAAAAAAAAAAA';
const item = { op: 'set', kind: 'visit', record: 'r1', field: 'purpose', value: 'Acta' as Json, over: [id] };
const frame = {
  v: 1,
  id,
  stream: 'region:06',
  replica: 'BBBBBBBBBBBBBBBB',
  n: 1,
  prev: '',
  author: 'p1',
  app: '0.1.0',
  wall: -5,
  seen: 0,
};
const make = (over: object = {}, ...items: object[]) => ({ ...frame, items: items.length ? items : [item], ...over });
const reasonOf = (input: unknown) => {
  const check = checkChange(input);
  return check.kind === 'set-aside' ? `${check.reason} ${check.where}` : check.kind;
};
const deep = (levels: number): Json => (levels === 0 ? 1 : [deep(levels - 1)]);

describe('one change of a push', () => {
  test('is whole when its form is right, whatever its kind, field or clock', () => {
    expect(reasonOf(make())).toBe('whole');
    expect(reasonOf(make({ wall: 4070908800000 }))).toBe('whole');
    expect(reasonOf(make({}, { ...item, kind: 'song', field: 'verses/k1/text', value: { a: [1, null] } }))).toBe(
      'whole',
    );
    expect(reasonOf(make({}, { op: 'move', kind: 'visit', record: 'r1', to: 'r2' }))).toBe('whole');
    expect(reasonOf(make({ news: { of: 'tomorrow' } }))).toBe('whole');
  });

  test.each([
    ['half an emoji', make({}, { ...item, value: '\ud83d' }), 'malformed-field text'],
    ['NUL', make({}, { ...item, value: { note: 'a\0b' } }), 'malformed-field text'],
    [
      'a name that reaches a prototype',
      make({}, { ...item, value: JSON.parse('{"__proto__":1}') }),
      'malformed-field name',
    ],
    ['a field that reaches a prototype', make({}, { ...item, field: 'list/constructor' }), 'malformed-field items.0'],
    ['a record named by a prototype', make({}, { ...item, record: '__proto__' }), 'malformed-field items.0'],
    ['depth without end', make({}, { ...item, value: deep(40) }), 'malformed-field depth'],
    ['a number beyond JSON', make({}, { ...item, value: JSON.parse('1e999') }), 'malformed-field number'],
    ['a field of four parts', make({}, { ...item, field: 'a/b/c/d' }), 'malformed-field items.0'],
    ['an over that names no change', make({}, { ...item, over: ['x'] }), 'malformed-field items.0'],
    ['two items for one field', make({}, item, { ...item, value: 'otra' }), 'malformed-field items.1.field'],
    ['an item without a value', make({}, { ...item, value: undefined }), 'malformed-field not-json'],
    ['a wrong place in the chain', make({ n: 0 }), 'malformed-field n'],
    ['another format', make({ v: 2 }), 'malformed-field v'],
    [
      'too many items',
      make({ items: Array.from({ length: 2049 }, (_, i) => ({ ...item, field: `f${i}` })) }),
      'too-large items',
    ],
    ['too many bytes', make({}, { ...item, value: 'ñ'.repeat(131_072) }), 'too-large bytes'],
  ])('%s sets it aside with a reason', (_, input, reason) => {
    expect(reasonOf(input)).toBe(reason);
  });

  test('without an id there is nothing to answer for', () => {
    for (const input of [null, 7, 'x', [], {}, make({ id: 'short' })]) expect(reasonOf(input)).toBe('unreadable');
  });

  test('I12 any JSON is judged without a crash', () => {
    fc.assert(
      fc.property(fc.jsonValue(), fc.jsonValue(), fc.jsonValue(), (a, b, c) => {
        for (const input of [
          a,
          { ...frame, items: a },
          { ...frame, items: [a, b] },
          make({}, { ...item, value: a, over: b, field: c }),
        ]) {
          expect(['whole', 'set-aside', 'unreadable']).toContain(checkChange(input).kind);
        }
      }),
    );
  });

  test('a hundred thousand levels are judged without a crash', () => {
    let value: Json = 1;
    for (let i = 0; i < 100_000; i++) value = [value];
    expect(reasonOf(make({}, { ...item, value }))).toBe('malformed-field depth');
  });
});

test('field paths have one to three parts, none of them empty or dangerous', () => {
  expect(['purpose', 'participants/7f3k', 'ratings/A1/team'].every(isFieldPath)).toBe(true);
  expect(['', '/', 'a//b', 'a/', '__proto__', 'a/prototype', 'a\nb', 'x'.repeat(97)].some(isFieldPath)).toBe(false);
});

describe('requests that cannot be read at all', () => {
  const hash = 'C'.repeat(43);
  test('a push', () => {
    const run = { replica: frame.replica, from: 1, n: 2, hash };
    expect(checkPush({ now: 1, changes: [7, {}], own: [run] })?.changes).toEqual([7, {}]);
    for (const wrong of [
      null,
      {},
      { now: 1, changes: {}, own: [] },
      { now: 1.5, changes: [], own: [] },
      { now: 1, changes: [], own: [{}] },
    ]) {
      expect(checkPush(wrong)).toBeUndefined();
    }
  });
  test('a pull', () => {
    expect(checkPull({ cursors: { 'region:06': [], network: ['e.1.h'] }, max: 10 })).toBeDefined();
    for (const wrong of [{}, { cursors: [], max: 1 }, { cursors: { network: 'e' }, max: 1 }, { cursors: {} }]) {
      expect(checkPull(wrong)).toBeUndefined();
    }
  });
  test('an enrolment', () => {
    const good = { code: 'ABCD', name: 'Rosa', device: id, token: hash };
    expect(checkEnrol(good)).toEqual(good);
    for (const wrong of [{}, { ...good, name: 'x'.repeat(10_000) }, { ...good, token: 'x' }, { ...good, code: '' }]) {
      expect(checkEnrol(wrong)).toBeUndefined();
    }
  });
  test('an invitation', () => {
    const good = { name: 'Rosa', role: 'assistant', regions: ['06'] };
    expect(checkInvitation(good)).toEqual(good);
    expect(checkInvitation({ person: 'p1' })).toEqual({ person: 'p1' });
    for (const wrong of [
      {},
      { ...good, role: 'boss' },
      { ...good, regions: ['6'] },
      { ...good, name: ' ' },
      { ...good, name: 'a\0' },
    ]) {
      expect(checkInvitation(wrong)).toBeUndefined();
    }
  });
});
