import { randomBytes } from 'node:crypto';
import { describe, expect, test } from 'vitest';
import { hashEntryCode, newEntryCode } from '#server/people/entry-code.ts';
import { createFirstEntry } from '#server/people/first-entry.ts';
import { bothEngines } from './support/engines.ts';
import { makeChange, makeId } from './support/make-change.ts';
import { type Endpoint, type Member, makeEndpoint } from './support/make-endpoint.ts';

const day = 24 * 60 * 60 * 1000;
const today = Date.UTC(2026, 10, 27);
const newTablet = () => ({ device: makeId(), token: randomBytes(32).toString('base64url') });
const random = (count: number) => randomBytes(count);

describe.each(bothEngines())('entering with a code on $name', ({ newDatabase }) => {
  async function newScene() {
    const clock = { now: today };
    const storage = await (await newDatabase()).open();
    const endpoint = await makeEndpoint({ storage, now: () => clock.now });
    return { endpoint, storage, clock };
  }
  async function invite(endpoint: Endpoint, by: Member, invitation: object) {
    return endpoint.ask('/v1/invitations', by, invitation);
  }

  test('the first code makes the first administrator, once; while nobody exists each start makes a new one', async () => {
    const { endpoint, storage } = await newScene();
    const stale = (await createFirstEntry(storage, random, today))!;
    const code = (await createFirstEntry(storage, random, today))!;
    expect(code).toMatch(/^([0-9A-HJKMNP-TV-Z]{4}-){3}[0-9A-HJKMNP-TV-Z]{4}$/);
    const asked = { name: 'Rosa', ...newTablet() };
    expect((await endpoint.ask('/v1/enrol', undefined, { ...asked, code: stale })).json.error.code).toBe(
      'code-unknown',
    );
    expect((await endpoint.ask('/v1/enrol', undefined, { ...asked, code, name: ' ' })).json.error.code).toBe(
      'bad-request',
    );
    const { status, json } = await endpoint.ask('/v1/enrol', undefined, { ...asked, code });
    expect(status).toBe(200);
    expect(json.person).toMatchObject({ name: 'Rosa', role: 'administrator', regions: [] });
    expect(json).toMatchObject({ streams: ['network'], epoch: 'epoch-of-tests', pass: expect.any(String) });
    expect(await createFirstEntry(storage, random, today)).toBeUndefined();
    const second = await endpoint.ask('/v1/enrol', undefined, { name: 'Otra', ...newTablet(), code });
    expect([second.status, second.json.error.code]).toEqual([409, 'code-used']);
  });

  test('neither code nor token can be read in the database', async () => {
    const { endpoint, storage } = await newScene();
    const code = (await createFirstEntry(storage, random, today))!;
    const tablet = newTablet();
    await endpoint.ask('/v1/enrol', undefined, { name: 'Rosa', ...tablet, code });
    const [device] = await storage.tables.people.listDevices();
    expect(device!.tokenHash).not.toBe(tablet.token);
    expect(await storage.tables.people.lockCode(code)).toBeUndefined();
    expect(await storage.tables.people.lockCode(hashEntryCode(code))).toMatchObject({ usedAt: today });
  });

  test('the same code with the same tablet is answered the same again, with another tablet it is used', async () => {
    const { endpoint, clock } = await newScene();
    const cora = await endpoint.addMember('regional-coordinator', ['06']);
    const { json: invitation } = await invite(endpoint, cora, { name: 'Ana', role: 'assistant', regions: ['06'] });
    const asked = { code: invitation.code, name: '', ...newTablet() };
    const first = await endpoint.ask('/v1/enrol', undefined, asked);
    expect(first.json.person).toEqual({ ...invitation.person, name: 'Ana', role: 'assistant', regions: ['06'] });
    clock.now += 30 * day;
    const again = await endpoint.ask('/v1/enrol', undefined, asked);
    expect([again.status, again.json]).toEqual([200, first.json]);
    for (const other of [newTablet(), { ...asked, token: newTablet().token }, { ...asked, device: makeId() }]) {
      const answer = await endpoint.ask('/v1/enrol', undefined, { ...asked, ...other });
      expect(answer.json.error.code).toBe('code-used');
    }
    const pulled = await endpoint.ask('/v1/pull', asked, { cursors: {}, max: 1 });
    expect(pulled.json.streams).toEqual(['region:06', 'network']);
  });

  test('a code is read as people type it, lives seven days, and an unknown one is told as such', async () => {
    const { endpoint, clock } = await newScene();
    const cora = await endpoint.addMember('regional-coordinator', ['06']);
    const { json } = await invite(endpoint, cora, { name: 'Ana', role: 'assistant', regions: ['06'] });
    expect(json.expiresAt).toBe(today + 7 * day);
    clock.now = json.expiresAt;
    const typed = json.code.toLowerCase().replaceAll('-', ' ').replaceAll('0', 'o').replaceAll('1', 'l');
    const late = await endpoint.ask('/v1/enrol', undefined, { code: typed, name: 'Ana', ...newTablet() });
    expect([late.status, late.json.error.code]).toEqual([410, 'code-expired']);
    clock.now -= 1;
    expect((await endpoint.ask('/v1/enrol', undefined, { code: typed, name: 'Ana', ...newTablet() })).status).toBe(200);
    const wrong = await endpoint.ask('/v1/enrol', undefined, {
      code: newEntryCode(random),
      name: 'Ana',
      ...newTablet(),
    });
    expect([wrong.status, wrong.json.error.code]).toEqual([404, 'code-unknown']);
  });

  test('a second tablet of somebody known is the same person', async () => {
    const { endpoint } = await newScene();
    const cora = await endpoint.addMember('regional-coordinator', ['06']);
    const ana = await endpoint.addMember('assistant', ['06'], 'Ana');
    const { json } = await invite(endpoint, cora, { person: ana.person.id });
    const tablet = newTablet();
    const enrolled = await endpoint.ask('/v1/enrol', undefined, { code: json.code, name: '', ...tablet });
    expect(enrolled.json.person).toEqual(ana.person);
    await endpoint.push(ana, makeChange(ana));
    expect((await endpoint.pull({ ...ana, ...tablet })).changes).toHaveLength(1);
  });

  test('twenty failures from one address and it must wait; good codes never count', async () => {
    const { endpoint, clock } = await newScene();
    const cora = await endpoint.addMember('regional-coordinator', ['06']);
    const enrol = (code: string) => endpoint.ask('/v1/enrol', undefined, { code, name: 'Ana', ...newTablet() });
    const { json } = await invite(endpoint, cora, { name: 'Ana', role: 'assistant', regions: ['06'] });
    for (let i = 0; i < 20; i++) expect((await enrol(newEntryCode(random))).status).toBe(404);
    const stopped = await enrol(json.code);
    expect([stopped.status, stopped.json.error.code]).toEqual([429, 'too-many-requests']);
    clock.now += Number(stopped.headers.get('retry-after')) * 1000;
    expect((await enrol(json.code)).status).toBe(200);
  });

  test('a tablet enrolled after the last backup is known again by its pass, under the same ids', async () => {
    const { endpoint, storage } = await newScene();
    const code = (await createFirstEntry(storage, random, today))!;
    const tablet = newTablet();
    const { json: enrolled } = await endpoint.ask('/v1/enrol', undefined, { name: 'Rosa', ...tablet, code });
    const restored = await makeEndpoint({ storage: await (await newDatabase()).open() });
    expect((await restored.ask('/v1/pull', tablet, { cursors: {}, max: 1 })).status).toBe(401);
    const known = await restored.ask('/v1/readmit', tablet, { pass: enrolled.pass });
    expect(known.json).toEqual(enrolled);
    expect((await restored.ask('/v1/people', tablet)).status).toBe(200);
    const thief = await restored.ask('/v1/readmit', newTablet(), { pass: enrolled.pass });
    const forged = await restored.ask('/v1/readmit', tablet, { pass: `${enrolled.pass.slice(0, -4)}AAAA` });
    const keyless = await makeEndpoint({ passKey: new Uint8Array(32).fill(8) });
    const elsewhere = await keyless.ask('/v1/readmit', tablet, { pass: enrolled.pass });
    expect([thief.status, forged.status, elsewhere.status]).toEqual([401, 401, 401]);
    expect((await restored.ask('/v1/readmit', tablet, {})).status).toBe(400);
  });
});
