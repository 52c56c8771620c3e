import { promisify } from 'node:util';
import { gzip } from 'node:zlib';
import type { MiddlewareHandler } from 'hono';
import { createGate } from './gate.ts';

const leastBytes = 1024;
const zip = promisify(gzip);
const gate = createGate(2);

/** Gzips JSON replies for whoever reads it (brotli would need many megabytes of memory for each reply). */
export const compressReply: MiddlewareHandler = async (context, next) => {
  await next();
  const accepts = /\bgzip\b/.test(context.req.header('accept-encoding') ?? '');
  const reply = context.res;
  if (!accepts || !reply.headers.get('content-type')?.startsWith('application/json')) return;
  context.res = undefined;
  context.res = await gate(() => compress(reply));
};

async function compress(reply: Response): Promise<Response> {
  const plain = Buffer.from(await reply.arrayBuffer());
  const isSmall = plain.byteLength < leastBytes;
  const headers = new Headers(reply.headers);
  headers.delete('content-length');
  headers.append('vary', 'Accept-Encoding');
  if (!isSmall) headers.set('content-encoding', 'gzip');
  return new Response(new Uint8Array(isSmall ? plain : await zip(plain)), { status: reply.status, headers });
}
