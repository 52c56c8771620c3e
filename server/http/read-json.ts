import { promisify } from 'node:util';
import { gunzip } from 'node:zlib';
import type { Context } from 'hono';
import { HttpError } from './http-error.ts';

const maxWireBytes = 1024 * 1024;
const maxInflatedBytes = 8 * 1024 * 1024;
/** Honest text of one letter repeated shrinks a thousand times, so the ratio is only looked at beyond this. */
const alwaysInflatedBytes = 1024 * 1024;
const maxRatio = 50;
/** A change may be 16 deep and is judged for itself; this only keeps parsers safe. */
const maxNesting = 64;

const inflate = promisify(gunzip);

/** Reads the JSON of a request, gzipped or not, within its limits. Throws HttpError for whatever cannot be read. */
export async function readJson(context: Context): Promise<unknown> {
  const encoding = context.req.header('content-encoding')?.trim().toLowerCase() || 'identity';
  if (encoding !== 'identity' && encoding !== 'gzip') {
    throw new HttpError(415, 'unsupported-encoding', 'send gzip or nothing as Content-Encoding');
  }
  const sent = await readBytes(context.req.raw);
  const bytes = encoding === 'gzip' ? await unzip(sent) : sent;
  const text = decode(bytes);
  if (isTooNested(text)) throw new HttpError(400, 'bad-json', 'nested too deeply');
  try {
    return JSON.parse(text);
  } catch {
    throw new HttpError(400, 'bad-json', 'the body is not JSON');
  }
}

const tooLarge = () => new HttpError(413, 'too-large', 'the body is too large: send fewer changes at once');

async function readBytes(request: Request): Promise<Uint8Array> {
  if (Number(request.headers.get('content-length') ?? 0) > maxWireBytes) throw tooLarge();
  const parts: Uint8Array[] = [];
  let length = 0;
  for await (const part of request.body ?? []) {
    length += part.byteLength;
    if (length > maxWireBytes) throw tooLarge();
    parts.push(part);
  }
  return Buffer.concat(parts, length);
}

async function unzip(sent: Uint8Array): Promise<Uint8Array> {
  const maxOutputLength = Math.min(maxInflatedBytes, Math.max(alwaysInflatedBytes, sent.byteLength * maxRatio));
  try {
    return await inflate(sent, { maxOutputLength });
  } catch (error) {
    if ((error as { code?: string }).code === 'ERR_BUFFER_TOO_LARGE') throw tooLarge();
    throw new HttpError(400, 'bad-json', 'the body is not gzip');
  }
}

function decode(bytes: Uint8Array): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    throw new HttpError(400, 'bad-json', 'the body is not UTF-8');
  }
}

/** Counts brackets outside of strings, so that no recursive code ever meets a depth it cannot bear. */
function isTooNested(text: string): boolean {
  let depth = 0;
  let inString = false;
  for (let i = 0; i < text.length; i++) {
    const unit = text.charCodeAt(i);
    if (inString) {
      if (unit === 0x5c) i++;
      else if (unit === 0x22) inString = false;
    } else if (unit === 0x22) inString = true;
    else if (unit === 0x5b || unit === 0x7b) {
      if (++depth > maxNesting) return true;
    } else if (unit === 0x5d || unit === 0x7d) depth--;
  }
  return false;
}
