import { expect, test } from 'vitest';
import { makeChange, makeId, makeItem } from './support/make-change.ts';
import { type Endpoint, type Member, makeEndpoint } from './support/make-endpoint.ts';

const secret = 'El equipo habla con miedo';

interface Scene {
  endpoint: Endpoint;
  ana: Member;
  cora: Member;
  change: ReturnType<typeof makeChange>;
  aside: ReturnType<typeof makeChange>;
}

/** A region with people, a note, and something set aside. */
async function newScene(): Promise<Scene> {
  const endpoint = await makeEndpoint();
  const ana = await endpoint.addMember('assistant', ['06'], 'Ana Secreta');
  const cora = await endpoint.addMember('regional-coordinator', ['06'], 'Cora Secreta');
  const change = makeChange(ana, { items: [makeItem({ value: secret })] });
  const aside = makeChange(ana, { stream: 'network', items: [makeItem({ kind: 'instrument', value: secret })] });
  await endpoint.push(ana, change, aside);
  return { endpoint, ana, cora, change, aside };
}

const requests: [string, (scene: Scene) => [string, unknown?]][] = [
  ['pull', () => ['/v1/pull', { cursors: { 'region:06': [], network: [] }, max: 100 }]],
  ['push', ({ change }) => ['/v1/push', { now: 1, changes: [{ ...change, id: makeId() }], own: [] }]],
  [
    'push with her run',
    ({ change }) => [
      '/v1/push',
      { now: 1, changes: [], own: [{ replica: change.replica, from: 1, n: 9, hash: 'x'.repeat(43) }] },
    ],
  ],
  ['offer', ({ change }) => ['/v1/offer', { stream: 'region:06', ids: [change.id] }]],
  ['people', () => ['/v1/people']],
  ['invitations', () => ['/v1/invitations', { name: 'Yo', role: 'assistant', regions: ['06'] }]],
  ['invitations for her', ({ ana }) => ['/v1/invitations', { person: ana.person.id }]],
  ['quarantine', () => ['/v1/quarantine']],
  ['verdict', ({ aside }) => [`/v1/quarantine/${aside.id}`, { verdict: 'file' }]],
];

test.each(requests)(
  '%s without a token, or with an invented one, is answered 401 and nothing else',
  async (_, request) => {
    const scene = await newScene();
    const [path, body] = request(scene);
    for (const token of [undefined, 'x'.repeat(43), 'Bearer', `${scene.ana.token}x`]) {
      const { status, json } = await scene.endpoint.ask(path, token ? { token } : undefined, body);
      expect([status, json.error.code]).toEqual([401, 'unauthorized']);
    }
  },
);

test.each(requests)('%s by somebody of another region tells and changes nothing', async (_, request) => {
  const scene = await newScene();
  const stranger = await scene.endpoint.addMember('regional-coordinator', ['08'], 'Extraña');
  const before = await scene.endpoint.pull(scene.ana);
  const [path, body] = request(scene);
  const { json } = await scene.endpoint.ask(path, stranger, body);
  const told = JSON.stringify(json);
  expect(told).not.toContain(secret);
  expect(told).not.toContain('Secreta');
  expect(json.want).toBeUndefined();
  expect(await scene.endpoint.pull(scene.ana)).toEqual(before);
  expect(
    (await scene.endpoint.deps.storage.tables.quarantine.findByIdOrHash(scene.aside.id))[0]!.verdict,
  ).toBeUndefined();
});

test('an offer is answered with what is missing, to a member', async () => {
  const { endpoint, ana, change, aside } = await newScene();
  const missing = makeId();
  const { json } = await endpoint.ask('/v1/offer', ana, { stream: 'region:06', ids: [change.id, missing, aside.id] });
  expect(json.want).toEqual([missing, aside.id]);
  const elsewhere = await endpoint.ask('/v1/offer', ana, { stream: 'network', ids: [change.id] });
  expect(elsewhere.json.want).toEqual([change.id]);
  for (const bad of [
    null,
    {},
    { stream: 'network', ids: ['x'] },
    { stream: 'network', ids: Array(5001).fill(makeId()) },
  ]) {
    expect((await endpoint.ask('/v1/offer', ana, bad)).json.error.code).toBe('bad-request');
  }
});

test('the log of the endpoint names nobody and quotes nothing', async () => {
  const { endpoint, cora } = await newScene();
  await endpoint.ask('/v1/invitations', cora, { name: 'Ana Secreta', role: 'assistant', regions: ['06'] });
  const log = JSON.stringify(endpoint.events);
  expect(log).toContain('invite');
  expect(log).not.toContain('Secreta');
  expect(log).not.toContain(secret);
});
