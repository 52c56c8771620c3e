import { expect, test } from 'vitest';
import type { Person, Role } from '#domain/person.ts';
import { judgeChange } from '#server/rules/judge-change.ts';
import { makeChange, makeItem } from './support/make-change.ts';

const region = 'region:06';
const foreign = 'region:08';
const everyKind = 'visit';

// Who may write what: 'yes', or the reason for which it is set aside.
const table: [Role, string, string, string][] = [
  ['assistant', region, everyKind, 'yes'],
  ['assistant', region, 'a-kind-of-tomorrow', 'yes'],
  ['assistant', foreign, everyKind, 'no-permission-stream'],
  ['assistant', 'network', 'experience', 'yes'],
  ['assistant', 'network', 'endorsement', 'yes'],
  ['assistant', 'network', 'expert', 'yes'],
  ['assistant', 'network', 'demand', 'yes'],
  ['assistant', 'network', 'instrument', 'no-permission-kind'],
  ['assistant', 'network', 'catalogue', 'no-permission-kind'],
  ['assistant', 'network', 'a-kind-of-tomorrow', 'no-permission-kind'],
  ['regional-coordinator', region, everyKind, 'yes'],
  ['regional-coordinator', foreign, everyKind, 'no-permission-stream'],
  ['regional-coordinator', 'network', 'experience', 'yes'],
  ['regional-coordinator', 'network', 'instrument', 'no-permission-kind'],
  ['national-coordinator', region, everyKind, 'yes'],
  ['national-coordinator', foreign, everyKind, 'yes'],
  ['national-coordinator', 'network', 'instrument', 'yes'],
  ['national-coordinator', 'network', 'a-kind-of-tomorrow', 'yes'],
  ['administrator', region, everyKind, 'no-permission-stream'],
  ['administrator', 'network', 'experience', 'no-permission-stream'],
  ['reader', region, everyKind, 'no-permission-stream'],
  ['reader', 'network', 'experience', 'no-permission-stream'],
];

test.each(table)('%s writes in %s a %s: %s', (role, stream, kind, expected) => {
  const person: Person = { id: 'ana', name: 'Ana', role, regions: ['06'] };
  const change = makeChange({ person }, { stream, items: [makeItem({ kind })] });
  expect(judgeChange({ person, device: 'd', revoked: false }, change, new Map()) ?? 'yes').toBe(expected);
  expect(judgeChange({ person, device: 'd', revoked: true }, change, new Map())).toBe('revoked');
});

test('an experience of the network is written on by who began it, and by the national coordination', () => {
  const item = makeItem({ kind: 'experience' });
  const owners = new Map([[item.record, 'beto']]);
  const judged = (id: string, role: Role) => {
    const person: Person = { id, name: id, role, regions: ['06'] };
    const change = makeChange({ person }, { stream: 'network', items: [item] });
    return judgeChange({ person, device: 'd', revoked: false }, change, owners);
  };
  expect(judged('beto', 'assistant')).toBeUndefined();
  expect(judged('ana', 'assistant')).toBe('no-permission-kind');
  expect(judged('nora', 'national-coordinator')).toBeUndefined();
});

test('one item that she may not write sets the whole change aside: a save is atomic', () => {
  const person: Person = { id: 'ana', name: 'Ana', role: 'assistant', regions: ['06'] };
  const items = [makeItem({ kind: 'experience' }), makeItem({ kind: 'instrument' })];
  const change = makeChange({ person }, { stream: 'network', items });
  expect(judgeChange({ person, device: 'd', revoked: false }, change, new Map())).toBe('no-permission-kind');
});
