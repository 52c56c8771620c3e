import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';
import type { MiddlewareHandler } from 'hono';

const leastBytes = 1024;
const brotli = promisify(brotliCompress);
const zip = promisify(gzip);

/** Shrinks JSON replies for whoever can read it: brotli at a speed fit for requests, else gzip. */
export const compressReply: MiddlewareHandler = async (context, next) => {
  await next();
  const accepted = context.req.header('accept-encoding') ?? '';
  const encoding = /\bbr\b/.test(accepted) ? 'br' : /\bgzip\b/.test(accepted) ? 'gzip' : undefined;
  const reply = context.res;
  if (!encoding || !reply.headers.get('content-type')?.startsWith('application/json')) return;
  const plain = Buffer.from(await reply.arrayBuffer());
  const small = plain.byteLength < leastBytes;
  const body = small ? plain : await (encoding === 'br' ? brotli(plain, fastBrotli(plain.byteLength)) : zip(plain));
  const headers = new Headers(reply.headers);
  headers.delete('content-length');
  headers.append('vary', 'Accept-Encoding');
  if (!small) headers.set('content-encoding', encoding);
  context.res = undefined;
  context.res = new Response(new Uint8Array(body), { status: reply.status, headers });
};

function fastBrotli(size: number) {
  return { params: { [constants.BROTLI_PARAM_QUALITY]: 4, [constants.BROTLI_PARAM_SIZE_HINT]: size } };
}
