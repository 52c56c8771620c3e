import { expect, test } from 'vitest';
import type { Role } from '#domain/person.ts';
import { makeEndpoint } from './support/make-endpoint.ts';

const table: [by: Role, role: Role, regions: string[], status: number][] = [
  ['assistant', 'reader', ['06'], 403],
  ['reader', 'reader', ['06'], 403],
  ['regional-coordinator', 'assistant', ['06'], 201],
  ['regional-coordinator', 'regional-coordinator', ['06'], 201],
  ['regional-coordinator', 'reader', ['06'], 201],
  ['regional-coordinator', 'assistant', ['08'], 403],
  ['regional-coordinator', 'assistant', ['06', '08'], 403],
  ['regional-coordinator', 'national-coordinator', [], 403],
  ['regional-coordinator', 'administrator', ['06'], 403],
  ['national-coordinator', 'assistant', ['08', '25'], 201],
  ['national-coordinator', 'national-coordinator', [], 201],
  ['national-coordinator', 'administrator', [], 403],
  ['administrator', 'administrator', [], 201],
  ['administrator', 'national-coordinator', [], 201],
  ['administrator', 'assistant', ['15'], 201],
  ['administrator', 'assistant', [], 400],
  ['administrator', 'assistant', ['99'], 400],
];

test.each(table)('%s invites %s for %j: %i', async (by, role, regions, status) => {
  const endpoint = await makeEndpoint();
  const inviter = await endpoint.addMember(by, ['06']);
  const { status: answered, json } = await endpoint.ask('/v1/invitations', inviter, { name: 'Nueva', role, regions });
  expect(answered).toBe(status);
  if (status === 201) expect(json.person).toEqual({ id: expect.any(String), name: 'Nueva', role, regions });
});

test('a second tablet is given only to somebody within reach; an unknown id and a foreign one are answered alike', async () => {
  const endpoint = await makeEndpoint();
  const cora = await endpoint.addMember('regional-coordinator', ['06']);
  const foreign = await endpoint.addMember('assistant', ['06', '08']);
  const above = await endpoint.addMember('national-coordinator', []);
  const answers = [];
  for (const person of [foreign.person.id, above.person.id, 'nadie']) {
    answers.push(await endpoint.ask('/v1/invitations', cora, { person }));
  }
  expect(answers.map(({ status }) => status)).toEqual([404, 404, 404]);
  expect(new Set(answers.map(({ json }) => JSON.stringify(json))).size).toBe(1);
});

test.each([
  [{ name: 'x'.repeat(10_000), role: 'assistant', regions: ['06'] }],
  [{ name: '   ', role: 'assistant', regions: ['06'] }],
  [{ name: 'a\0b', role: 'assistant', regions: ['06'] }],
  [{ name: 'Ana', role: 'emperor', regions: ['06'] }],
  [{ name: 'Ana', role: 'assistant', regions: 'todas' }],
  [null],
])('an invitation that cannot be taken is refused and makes nobody', async (invitation) => {
  const endpoint = await makeEndpoint();
  const cora = await endpoint.addMember('regional-coordinator', ['06']);
  const { status, json } = await endpoint.ask('/v1/invitations', cora, invitation);
  expect([status, json.error.code]).toEqual([400, 'bad-request']);
  expect(await endpoint.deps.storage.tables.people.count()).toBe(1);
});

test('a coordinator sees who is in her regions, with tablets, last contact and a code that waits', async () => {
  const endpoint = await makeEndpoint({ now: () => 1_000_000 });
  const cora = await endpoint.addMember('regional-coordinator', ['06'], 'Cora');
  await endpoint.addMember('assistant', ['08'], 'Lejos');
  const { json: invited } = await endpoint.ask('/v1/invitations', cora, {
    name: 'Ana',
    role: 'assistant',
    regions: ['06'],
  });
  const { json } = await endpoint.ask('/v1/people', cora);
  expect(json.people).toEqual([
    { ...invited.person, tablets: 0, pendingCode: { expiresAt: invited.expiresAt } },
    { ...cora.person, tablets: 1, lastSeenAt: 1_000_000 },
  ]);
  const rosa = await endpoint.addMember('administrator', [], 'Rosa');
  expect((await endpoint.ask('/v1/people', rosa)).json.people).toHaveLength(4);
  const ana = await endpoint.addMember('assistant', ['06'], 'Ana');
  expect((await endpoint.ask('/v1/people', ana)).json.error.code).toBe('forbidden');
});
