import { type ErrorCode, errorCodes } from '#protocol/wire.ts';
import type { Answer, Heard } from './answer.ts';
import { gzipText } from './gzip-text.ts';
import { readRetryAfterMs } from './retry-after.ts';
import { defaultGzipAboveChars, defaultTimeoutMs, type Message, type Wire } from './wire.ts';

// Told by any proxy on the way as well as by the endpoint: whoever says it, there is nothing to do but wait.
const patienceStatuses = new Set([429, 502, 503, 504]);

/** One HTTP exchange, believed only if it carries the endpoint's headers and `isBody` knows the body. Never throws for trouble on the way. */
export async function exchange<T>(
  wire: Wire,
  message: Message,
  isBody: (body: unknown) => body is T,
): Promise<Answer<T>> {
  const signal = (wire.timeoutSignal ?? AbortSignal.timeout)(wire.timeoutMs ?? defaultTimeoutMs);
  let response: Response;
  let text: string;
  try {
    response = await send(wire, message, signal, true);
    text = await response.text();
  } catch (trouble) {
    if (signal.aborted || isTimeout(trouble)) return { kind: 'timeout' };
    if (isNoConnection(trouble)) return { kind: 'offline' };
    throw trouble;
  }
  return readAnswer(response, text, isBody);
}

async function send(wire: Wire, message: Message, signal: AbortSignal, mayGzip: boolean): Promise<Response> {
  const headers = new Headers({ accept: 'application/json' });
  if (message.token) headers.set('authorization', `Bearer ${message.token}`);
  if (message.body !== undefined) headers.set('content-type', 'application/json');
  const isLong = (message.body?.length ?? 0) > (wire.gzipAboveChars ?? defaultGzipAboveChars);
  const zipped = mayGzip && isLong ? await gzipText(message.body ?? '') : undefined;
  if (zipped) headers.set('content-encoding', 'gzip');
  const response = await wire.fetch(`${wire.endpoint ?? ''}${message.path}`, {
    method: message.method,
    headers,
    body: zipped ?? message.body,
    signal,
    cache: 'no-store',
    credentials: 'omit',
    // A captive portal answers with a redirect; following it would look like being offline instead of being deceived.
    redirect: 'manual',
  });
  if (response.status === 415 && zipped) return send(wire, message, signal, false);
  return response;
}

function readAnswer<T>(response: Response, text: string, isBody: (body: unknown) => body is T): Answer<T> {
  if (patienceStatuses.has(response.status)) {
    return { kind: 'busy', retryAfterMs: readRetryAfterMs(response.headers) };
  }
  const heard = readHeard(response.headers);
  if (!heard) return { kind: 'garbled' };
  const body = parseJson(text);
  if (response.ok) return isBody(body) ? { kind: 'answered', body, heard } : { kind: 'damaged' };
  const code = readErrorCode(body);
  return code ? { kind: 'refused', status: response.status, code, heard } : { kind: 'damaged' };
}

function readHeard(headers: Headers): Heard | undefined {
  const time = Number(headers.get('ayni-time') ?? Number.NaN);
  const epoch = headers.get('ayni-epoch');
  return Number.isSafeInteger(time) && time > 0 && epoch ? { time, epoch } : undefined;
}

function readErrorCode(body: unknown): ErrorCode | undefined {
  const error = (body as { error?: { code?: unknown } } | null | undefined)?.error;
  return errorCodes.find((code) => code === error?.code);
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

function isTimeout(trouble: unknown): boolean {
  return trouble instanceof Error && (trouble.name === 'TimeoutError' || trouble.name === 'AbortError');
}

// fetch rejects with TypeError for everything between here and there (Fetch Standard §5.6), a cut body included;
// some engines say NetworkError.
function isNoConnection(trouble: unknown): boolean {
  return trouble instanceof Error && (trouble.name === 'TypeError' || trouble.name === 'NetworkError');
}
