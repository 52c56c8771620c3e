/** One answer of a scripted line: a response, trouble to throw, or a function of the request. */
export type Scripted = Response | Error | ((url: string, init: RequestInit) => Response | Promise<Response>);

export interface ScriptedFetch {
  fetch: (url: string, init: RequestInit) => Promise<Response>;
  /** What was asked, in order. */
  asked: { url: string; init: RequestInit }[];
}

/** A fetch that answers by a script, one entry a request; throws when asked more often than written. */
export function scriptFetch(...script: Scripted[]): ScriptedFetch {
  const asked: ScriptedFetch['asked'] = [];
  const fetch: ScriptedFetch['fetch'] = async (url, init) => {
    const next = script[asked.length];
    asked.push({ url, init });
    if (next === undefined) throw new Error(`nobody expected ${init.method} ${url}`);
    if (next instanceof Error) throw next;
    return typeof next === 'function' ? next(url, init) : next;
  };
  return { fetch, asked };
}

export const serverTime = Date.UTC(2026, 4, 4, 12);
export const ayniHeaders = { 'ayni-time': String(serverTime), 'ayni-epoch': 'epoch-one' };

/** An answer as the endpoint gives it. */
export const fromAyni = (body: unknown, status = 200, headers: Record<string, string> = {}): Response =>
  new Response(JSON.stringify(body), { status, headers: { ...ayniHeaders, ...headers } });

export const refusal = (status: number, code: string): Response => fromAyni({ error: { code, message: '' } }, status);

/** What a Wi-Fi that wants something answers to everything. */
export const portal = (): Response =>
  new Response('<!doctype html><title>Bienvenidos al aeropuerto</title>', { headers: { 'content-type': 'text/html' } });

/** The endpoint saying back a challenge. */
export function hello(protocol: { minProtocol: number; maxProtocol: number } = { minProtocol: 1, maxProtocol: 1 }) {
  return (url: string) => {
    const challenge = new URL(url, 'http://ayni').searchParams.get('c');
    return fromAyni({ challenge, time: serverTime, epoch: 'epoch-one', ...protocol });
  };
}

export const noConnection = (): Error => new TypeError('Failed to fetch');
export const tooSlow = (): Error => new DOMException('signal timed out', 'TimeoutError');
