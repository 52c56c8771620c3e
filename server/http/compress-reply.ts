import { promisify } from 'node:util';
import { gzip } from 'node:zlib';
import type { Context, MiddlewareHandler } from 'hono';
import { createGate } from './gate.ts';

const leastBytes = 1024;
const zip = promisify(gzip);
const gate = createGate(2);

/** Gzips JSON replies for whoever reads it (brotli would need many megabytes of memory for each reply). */
export const compressReply: MiddlewareHandler = async (context, next) => {
  await next();
  const reply = context.res;
  const isJson = reply.headers.get('content-type')?.startsWith('application/json');
  if (!isJson || !acceptsGzip(context) || reply.headers.has('content-encoding')) return;
  context.res = undefined;
  context.res = await gate(() => compress(reply));
};

/** A reply of JSON that is gzipped already: for who keeps many of them from being made at once. */
export async function zipFor(context: Context, json: Buffer): Promise<Response> {
  const headers = { 'content-type': 'application/json' };
  if (!acceptsGzip(context) || json.byteLength < leastBytes) return context.body(new Uint8Array(json), 200, headers);
  const zipped = new Uint8Array(await zip(json));
  return context.body(zipped, 200, { ...headers, 'content-encoding': 'gzip', vary: 'Accept-Encoding' });
}

const acceptsGzip = ({ req }: Context): boolean => /\bgzip\b/.test(req.header('accept-encoding') ?? '');

async function compress(reply: Response): Promise<Response> {
  const plain = Buffer.from(await reply.arrayBuffer());
  const isSmall = plain.byteLength < leastBytes;
  const headers = new Headers(reply.headers);
  headers.delete('content-length');
  headers.append('vary', 'Accept-Encoding');
  if (!isSmall) headers.set('content-encoding', 'gzip');
  return new Response(new Uint8Array(isSmall ? plain : await zip(plain)), { status: reply.status, headers });
}
