import type { Context, Handler } from 'hono';
import type { Asset, ServerDeps } from '../deps.ts';

const yearInSeconds = 31_536_000;

/** GET of anything outside /v1: a file of the built app, or its page for the addresses of the app's own places. */
export function appShell(deps: ServerDeps): Handler {
  return async (context) => {
    const address = context.req.path === '/' ? '/index.html' : context.req.path;
    const asset =
      (await deps.readAsset?.(address)) ?? (isPage(address) ? await deps.readAsset?.('/index.html') : undefined);
    return asset ? sendAsset(context, asset) : context.text('Not found', 404);
  };
}

/** An address without a dot is a place of the app; a missing script must not be answered with a page. */
function isPage(address: string): boolean {
  return !address.includes('.') && !address.startsWith('/assets/');
}

function sendAsset(context: Context, asset: Asset): Response {
  context.header('ETag', asset.etag);
  context.header('Cache-Control', asset.immutable ? `public, max-age=${yearInSeconds}, immutable` : 'no-cache');
  if (asset.brotli) context.header('Vary', 'Accept-Encoding');
  // A proxy or a cache may have marked it as weak: the content is the same.
  if (context.req.header('if-none-match')?.replace(/^W\//, '') === asset.etag) return context.body(null, 304);
  const acceptsBrotli = /\bbr\b/.test(context.req.header('accept-encoding') ?? '');
  const body = acceptsBrotli && asset.brotli ? asset.brotli : asset.bytes;
  context.header('Content-Type', asset.type);
  if (body === asset.brotli) context.header('Content-Encoding', 'br');
  return context.body(new Uint8Array(body));
}
