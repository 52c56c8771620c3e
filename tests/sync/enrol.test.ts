import { describe, expect, test } from 'vitest';
import { readAccount } from '#store/account.ts';
import { enrol } from '#sync/enrol.ts';
import { invite } from '#sync/invite.ts';
import { makeTablet } from '#tests/store/make-tablet.ts';
import { makeEndpoint, makeEnrolled, makeLine, still } from './real-line.ts';
import { noConnection, portal } from './scripted-fetch.ts';

const rosa = { name: 'Rosa', role: 'assistant', regions: ['06'] } as const;

async function begin() {
  const endpoint = await makeEndpoint();
  const { code } = await endpoint.invite({ ...rosa, regions: ['06'] });
  const line = makeLine(endpoint);
  const tablet = makeTablet();
  const enter = (typed = code) => enrol({ ...still, ...tablet, fetch: line.fetch }, { code: typed, name: 'Rosa' });
  return { endpoint, code, line, tablet, enter };
}

describe('entering with a code', () => {
  test('opens an account with the streams of the person', async () => {
    const { tablet, enter } = await begin();
    expect(await enter()).toMatchObject({ kind: 'enrolled' });
    const account = await readAccount(tablet.db);
    expect(account).toMatchObject({ person: { name: 'Rosa', regions: ['06'] }, streams: ['region:06', 'network'] });
    expect(account?.token).toMatch(/^[\w-]{43}$/);
  });

  test('asks again with the same device and token when the answer was lost, and is answered the same', async () => {
    const { endpoint, line, enter, code } = await begin();
    line.trouble = async (url, init) => {
      await endpoint.answer(url, init);
      throw noConnection();
    };
    expect(await enter()).toEqual({ kind: 'offline' });
    line.trouble = undefined;
    expect(await enter(` ${code.toLowerCase().replaceAll('-', ' ')}`)).toMatchObject({ kind: 'enrolled' });
    const [first, second] = line.asked.map(({ body }) => JSON.parse(body));
    expect([second.device, second.token]).toEqual([first.device, first.token]);
  });

  test('has kept device and token before anybody was asked', async () => {
    const { line, tablet, enter } = await begin();
    const kept: unknown[] = [];
    line.trouble = async () => {
      kept.push((await tablet.db.meta.get('enrolment'))?.value);
      throw noConnection();
    };
    await enter();
    expect(kept[0]).toMatchObject({ device: expect.stringMatching(/^[\w-]{22}$/), token: expect.any(String) });
  });

  test('forgets what it asked with once it is in', async () => {
    const { tablet, enter } = await begin();
    await enter();
    expect(await tablet.db.meta.get('enrolment')).toBeUndefined();
  });

  test('another code asks with another device', async () => {
    const { line, enter } = await begin();
    await enter('AAAA-AAAA-AAAA-AAAA');
    await enter('BBBB-BBBB-BBBB-BBBB');
    const [first, second] = line.asked.map(({ body }) => JSON.parse(body).device);
    expect(first).not.toBe(second);
  });

  test('says when nobody knows the code, when it was used on another tablet, and when it is too old', async () => {
    const { endpoint, code, enter } = await begin();
    expect(await enter('XXXX-XXXX-XXXX-XXXX')).toEqual({ kind: 'code-unknown' });
    expect(await enter(' ')).toEqual({ kind: 'code-unknown' });
    const other = makeTablet();
    await enrol({ ...still, ...other, fetch: makeLine(endpoint).fetch }, { code, name: 'Rosa' });
    expect(await enter()).toEqual({ kind: 'code-used' });
    const late = (await endpoint.invite({ ...rosa, regions: ['06'] })).code;
    endpoint.elapse(8 * 24 * 3_600_000);
    expect(await enter(late)).toEqual({ kind: 'code-expired' });
  });

  test('says when there is no connection, when somebody else answers, and when too many try', async () => {
    const { line, enter } = await begin();
    line.trouble = () => portal();
    expect(await enter()).toEqual({ kind: 'garbled' });
    line.trouble = undefined;
    for (let tries = 0; tries < 20; tries++) await enter(`AAAA-AAAA-AAAA-${1000 + tries}`);
    expect(await enter()).toMatchObject({ kind: 'busy', retryAfterMs: expect.any(Number) });
  });
});

describe('inviting', () => {
  const pio = { name: 'Pío', role: 'assistant', regions: ['08'] } as const;

  test('gives a coordinator a code for her region, with which somebody enters', async () => {
    const endpoint = await makeEndpoint();
    const carmen = await makeEnrolled(endpoint, 'Carmen', ['08'], 'regional-coordinator');
    const outcome = await invite({ ...still, ...carmen, fetch: carmen.line.fetch }, { ...pio, regions: ['08'] });
    if (outcome.kind !== 'invited') throw new Error(outcome.kind);
    const tablet = makeTablet();
    const entered = await enrol(
      { ...still, ...tablet, fetch: makeLine(endpoint).fetch },
      { code: outcome.invitation.code, name: 'Pío' },
    );
    expect(entered).toMatchObject({ kind: 'enrolled', account: { person: outcome.invitation.person } });
  });

  test('is refused to an assistant, and to a coordinator beyond her region or for somebody unknown', async () => {
    const endpoint = await makeEndpoint();
    const ask = async (role: 'assistant' | 'regional-coordinator', whom: Parameters<typeof invite>[1]) => {
      const tablet = await makeEnrolled(endpoint, role, ['06'], role);
      return (await invite({ ...still, ...tablet, fetch: tablet.line.fetch }, whom)).kind;
    };
    expect(await ask('assistant', { ...pio, regions: ['06'] })).toBe('forbidden');
    expect(await ask('regional-coordinator', { ...pio, regions: ['08'] })).toBe('forbidden');
    expect(await ask('regional-coordinator', { person: 'nobody-by-this-id-here' })).toBe('not-found');
    expect(await ask('regional-coordinator', { ...pio, regions: ['99'] })).toBe('bad-request');
  });

  test('needs somebody who entered, and a connection', async () => {
    const endpoint = await makeEndpoint();
    const line = makeLine(endpoint);
    const stranger = makeTablet();
    expect(await invite({ ...still, ...stranger, fetch: line.fetch }, { person: 'x' })).toEqual({
      kind: 'not-enrolled',
    });
    const carmen = await makeEnrolled(endpoint, 'Carmen', ['08'], 'regional-coordinator');
    carmen.line.trouble = () => Promise.reject(noConnection());
    const offline = await invite({ ...still, ...carmen, fetch: carmen.line.fetch }, { person: 'x' });
    expect(offline).toEqual({ kind: 'offline' });
  });
});
