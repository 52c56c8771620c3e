import { gunzipSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { sendMessage } from '#sync/wire/send-message.ts';
import { hasShape, isText } from '#sync/wire/shape.ts';
import {
  ayniHeaders,
  fromAyni,
  hello,
  noConnection,
  portal,
  refusal,
  type Scripted,
  scriptFetch,
  serverTime,
  tooSlow,
} from './scripted-fetch.ts';

const isGreeting = hasShape<{ greeting: string }>({ greeting: isText });
const greeting = { greeting: 'allillanchu' };
const post = { method: 'POST', path: '/v1/x', body: '{}', token: 'secret' } as const;

function send(script: Scripted[], body: string = post.body) {
  const line = scriptFetch(...script);
  const wire = { fetch: line.fetch, random: (count: number) => new Uint8Array(count).fill(7) };
  return { ...line, answer: sendMessage(wire, { ...post, body }, isGreeting) };
}

describe('a message', () => {
  test('is answered with a body and with what the headers tell of the endpoint', async () => {
    const { answer, asked } = send([fromAyni(greeting)]);
    expect(await answer).toEqual({ kind: 'answered', body: greeting, heard: { time: serverTime, epoch: 'epoch-one' } });
    expect(new Headers(asked[0]?.init.headers).get('authorization')).toBe('Bearer secret');
  });

  test('that is long travels gzipped, and its bytes are the same on the other side', async () => {
    const body = JSON.stringify({ text: 'qué hicimos '.repeat(500) });
    const { answer, asked } = send([fromAyni(greeting)], body);
    await answer;
    const init = asked[0]!.init;
    expect(new Headers(init.headers).get('content-encoding')).toBe('gzip');
    expect(gunzipSync(Buffer.from(init.body as ArrayBuffer)).toString('utf8')).toBe(body);
  });

  test('goes again as it is when the other side cannot unzip', async () => {
    const body = JSON.stringify({ text: 'x'.repeat(5000) });
    const { answer, asked } = send([refusal(415, 'unsupported-encoding'), fromAyni(greeting)], body);
    expect(await answer).toMatchObject({ kind: 'answered' });
    expect(asked[1]?.init.body).toBe(body);
  });

  test('that cannot leave is offline, one that takes too long is a timeout', async () => {
    expect(await send([noConnection()]).answer).toEqual({ kind: 'offline' });
    expect(await send([tooSlow()]).answer).toEqual({ kind: 'timeout' });
  });

  test('ends by itself when its time is up', async () => {
    const never = (_url: string, init: RequestInit) =>
      new Promise<Response>((_, reject) => {
        const { signal } = init;
        signal?.addEventListener('abort', () => reject(signal.reason));
      });
    const wire = { fetch: never, random: () => new Uint8Array(12), timeoutSignal: () => AbortSignal.timeout(1) };
    expect(await sendMessage(wire, post, isGreeting)).toEqual({ kind: 'timeout' });
  });

  test('whose answer is cut on the way is offline', async () => {
    const cut = new Response(new ReadableStream({ start: (body) => body.error(new TypeError('terminated')) }), {
      headers: ayniHeaders,
    });
    expect(await send([cut]).answer).toEqual({ kind: 'offline' });
  });

  test('that is refused brings the stable code', async () => {
    expect(await send([refusal(401, 'unauthorized')]).answer).toMatchObject({
      kind: 'refused',
      status: 401,
      code: 'unauthorized',
    });
  });

  test.each([429, 502, 503, 504])(
    'answered with %i waits as long as it was asked to, whoever said it',
    async (status) => {
      const busy = new Response('<html>', { status, headers: { 'retry-after': '40' } });
      expect(await send([busy]).answer).toEqual({ kind: 'busy', retryAfterMs: 40_000 });
    },
  );

  test('does not swallow a bug of ours', async () => {
    await expect(send([new RangeError('a bug')]).answer).rejects.toThrow('a bug');
  });
});

describe('an answer that cannot be read', () => {
  test('as a page with 200 from a captive portal is garbled', async () => {
    const { answer, asked } = send([portal(), portal()]);
    expect(await answer).toEqual({ kind: 'garbled' });
    expect(asked[1]?.url).toMatch(/^\/v1\/hello\?c=[0-9a-f]{24}$/);
  });

  test('as a redirect to a portal is garbled and never followed', async () => {
    const away = () => new Response(null, { status: 302, headers: { location: 'http://portal.example' } });
    const { answer, asked } = send([away(), away()]);
    expect(await answer).toEqual({ kind: 'garbled' });
    expect(asked[0]?.init.redirect).toBe('manual');
  });

  test('is not believed even when it looks right but lacks the time of the endpoint', async () => {
    expect(await send([Response.json(greeting), portal()]).answer).toEqual({ kind: 'garbled' });
  });

  test('is damaged when the endpoint proves that it is there', async () => {
    const half = new Response('{"greeting": "alli', { headers: ayniHeaders });
    expect(await send([half, hello()]).answer).toEqual({ kind: 'damaged' });
    expect(await send([fromAyni({ other: 1 }), hello()]).answer).toEqual({ kind: 'damaged' });
    expect(await send([new Response('<h1>413</h1>', { status: 413 }), hello()]).answer).toEqual({ kind: 'damaged' });
  });

  test('is garbled when somebody repeats an old hello', async () => {
    const replay = fromAyni({ challenge: 'of yesterday', time: 1, epoch: 'e', minProtocol: 1, maxProtocol: 1 });
    expect(await send([portal(), replay]).answer).toEqual({ kind: 'garbled' });
  });

  test('tells that this app is too old when the endpoint says so', async () => {
    const newer = hello({ minProtocol: 2, maxProtocol: 3 });
    expect(await send([fromAyni({ v2: true }), newer]).answer).toEqual({ kind: 'too-old' });
  });

  test('is what the probe met, when the probe met other trouble', async () => {
    expect(await send([portal(), noConnection()]).answer).toEqual({ kind: 'offline' });
  });
});
