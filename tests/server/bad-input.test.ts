import { gunzipSync, gzipSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { makeChange, makeItem } from './support/make-change.ts';
import { type Endpoint, type Member, makeEndpoint } from './support/make-endpoint.ts';

const megabyte = 1024 * 1024;

async function newEndpoint(): Promise<{ endpoint: Endpoint; ana: Member }> {
  const endpoint = await makeEndpoint();
  return { endpoint, ana: await endpoint.addMember('assistant', ['06']) };
}

async function send({ app }: Endpoint, { token }: Member, body: BodyInit | null, headers: Record<string, string> = {}) {
  const reply = await app.request('/v1/push', {
    method: 'POST',
    body,
    headers: { authorization: `Bearer ${token}`, ...headers },
  });
  const { error } = (await reply.json()) as { error?: { code: string } };
  return { status: reply.status, code: error?.code, headers: reply.headers };
}

describe('I12 a request that cannot be read', () => {
  const gzip = { 'content-encoding': 'gzip' };
  const cases: [string, BodyInit | null, Record<string, string>, number, string][] = [
    ['nothing', null, {}, 400, 'bad-json'],
    ['half a JSON', '{"now":1,', {}, 400, 'bad-json'],
    ['HTML', '<html>', {}, 400, 'bad-json'],
    ['bytes that are no UTF-8', new Uint8Array([0x22, 0xff, 0x22]), {}, 400, 'bad-json'],
    ['brackets without end', '['.repeat(900_000), {}, 400, 'bad-json'],
    [
      'a change nested 400,000 deep',
      `{"now":1,"changes":[${'['.repeat(400_000)}${']'.repeat(400_000)}],"own":[]}`,
      {},
      400,
      'bad-json',
    ],
    ['JSON of another shape', '{"hola":1}', {}, 400, 'bad-request'],
    ['null', 'null', {}, 400, 'bad-request'],
    ['a clock that is no number', '{"now":"ayer","changes":[],"own":[]}', {}, 400, 'bad-request'],
    [
      'more changes than a message may carry',
      JSON.stringify({ now: 1, changes: Array(1001).fill(1), own: [] }),
      {},
      400,
      'bad-request',
    ],
    ['more than a megabyte', `"${'x'.repeat(megabyte)}"`, {}, 413, 'too-large'],
    ['something that is not gzip', 'hola', gzip, 400, 'bad-json'],
    ['a cut gzip', new Uint8Array(gzipSync('{"now":1}').subarray(0, 15)), gzip, 400, 'bad-json'],
    ['a gzip bomb', new Uint8Array(gzipSync(Buffer.alloc(60 * megabyte, 0x20))), gzip, 413, 'too-large'],
    ['an encoding nobody asked for', 'x', { 'content-encoding': 'deflate' }, 415, 'unsupported-encoding'],
  ];
  test.each(cases)('%s', async (_, body, headers, status, code) => {
    const { endpoint, ana } = await newEndpoint();
    const answer = await send(endpoint, ana, body, headers);
    expect([answer.status, answer.code]).toEqual([status, code]);
    for (const name of ['ayni-time', 'ayni-epoch']) expect(answer.headers.get(name)).toBeTruthy();
    expect(answer.headers.get('cache-control')).toBe('no-store');
  });

  test('a bomb that hides its size by its ratio is stopped before it is inflated whole', async () => {
    const { endpoint, ana } = await newEndpoint();
    const bomb = gzipSync(`{"now":1,"changes":[],"own":[],"x":"${'a'.repeat(7 * megabyte)}"}`);
    expect(await send(endpoint, ana, new Uint8Array(bomb), gzip)).toMatchObject({ status: 413, code: 'too-large' });
  });

  test('an honest note of one letter repeated is not taken for a bomb', async () => {
    const { endpoint, ana } = await newEndpoint();
    const change = makeChange(ana, { items: [makeItem({ value: 'a'.repeat(200_000) })] });
    const body = gzipSync(JSON.stringify({ now: 1, changes: [change], own: [] }));
    expect(await send(endpoint, ana, new Uint8Array(body), gzip)).toMatchObject({ status: 200 });
  });

  test('nothing of it is in the log of the endpoint', async () => {
    const { endpoint, ana } = await newEndpoint();
    await send(endpoint, ana, '{"secreto":"Juana"');
    await endpoint.push(ana, makeChange(ana, { items: [makeItem({ value: 'Juana\0' })] }));
    expect(JSON.stringify(endpoint.events)).not.toContain('Juana');
  });
});

describe('an address where nothing answers', () => {
  test.each(['/v1/nada', '/v1/', '/v1/pull/../x', '/v1/push'])('GET %s is told so in JSON', async (path) => {
    const { endpoint, ana } = await newEndpoint();
    const { status, json, headers } = await endpoint.ask(path, ana);
    expect([status, json?.error?.code]).toEqual([404, 'not-found']);
    expect(headers.get('ayni-epoch')).toBe('epoch-of-tests');
  });
});

test('hello says the challenge back, with the time and the history of the server', async () => {
  const { endpoint } = await newEndpoint();
  const { json } = await endpoint.ask('/v1/hello?c=azar');
  expect(json).toMatchObject({ challenge: 'azar', epoch: 'epoch-of-tests', minProtocol: 1, maxProtocol: 1 });
  expect((await endpoint.ask(`/v1/hello?c=${'x'.repeat(1000)}`)).status).toBe(400);
});

test('replies travel compressed for whoever reads it', async () => {
  const { endpoint, ana } = await newEndpoint();
  await endpoint.push(ana, makeChange(ana, { items: [makeItem({ value: 'palabras '.repeat(1000) })] }));
  const reply = await endpoint.app.request('/v1/pull', {
    method: 'POST',
    headers: { authorization: `Bearer ${ana.token}`, 'accept-encoding': 'gzip, br' },
    body: JSON.stringify({ cursors: { 'region:06': [] }, max: 1 }),
  });
  expect(reply.headers.get('content-encoding')).toBe('gzip');
  const sent = Buffer.from(await reply.arrayBuffer());
  expect(sent.byteLength).toBeLessThan(2000);
  expect(JSON.parse(gunzipSync(sent).toString('utf8')).changes).toHaveLength(1);
  expect(reply.headers.get('ayni-time')).toBeTruthy();
});
