import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { brotliDecompressSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { openAssetFolder } from '#server/static/asset-folder.ts';
import { type Endpoint, makeEndpoint } from './support/make-endpoint.ts';

const outside = mkdtempSync(join(tmpdir(), 'ayni-dist-'));
const dist = join(outside, 'dist');
const page = `<!doctype html><title>Ayni</title>${'<!-- relleno -->'.repeat(100)}`;
let endpoint: Endpoint;

beforeAll(async () => {
  mkdirSync(join(dist, 'assets'), { recursive: true });
  writeFileSync(join(outside, 'secreto.txt'), 'secreto');
  writeFileSync(join(dist, '.built-from'), 'secreto');
  writeFileSync(join(dist, 'index.html'), page);
  writeFileSync(join(dist, 'sw.js'), 'self.x = 1;');
  writeFileSync(join(dist, 'manifest.webmanifest'), '{}');
  writeFileSync(join(dist, 'assets', 'main-a1b2c3d4.js'), `export const long = '${'a'.repeat(5000)}';`);
  endpoint = await makeEndpoint({ readAsset: await openAssetFolder(dist) });
});
afterAll(() => rmSync(outside, { recursive: true, force: true }));

const get = async (path: string, headers: Record<string, string> = {}) => endpoint.app.request(path, { headers });

describe('the built app', () => {
  test.each(['/', '/index.html', '/hoy', '/visitas/abc_DEF-123', '/instituciones/x/editar?field=name'])(
    '%s is the page, which is asked for anew each time',
    async (path) => {
      const reply = await get(path);
      expect(reply.status).toBe(200);
      expect(reply.headers.get('content-type')).toBe('text/html; charset=utf-8');
      expect(reply.headers.get('cache-control')).toBe('no-cache');
      expect(await reply.text()).toBe(page);
    },
  );

  test('files named by their content never change; worker and manifest are asked for anew', async () => {
    const script = await get('/assets/main-a1b2c3d4.js');
    expect(script.headers.get('cache-control')).toBe('public, max-age=31536000, immutable');
    expect(script.headers.get('content-type')).toBe('text/javascript; charset=utf-8');
    for (const path of ['/sw.js', '/manifest.webmanifest']) {
      expect((await get(path)).headers.get('cache-control')).toBe('no-cache');
    }
    expect((await get('/manifest.webmanifest')).headers.get('content-type')).toBe('application/manifest+json');
  });

  test('an unchanged page is not sent again', async () => {
    const etag = (await get('/')).headers.get('etag')!;
    for (const known of [etag, `W/${etag}`]) {
      const reply = await get('/hoy', { 'if-none-match': known });
      expect([reply.status, await reply.text()]).toEqual([304, '']);
      expect(reply.headers.get('content-security-policy')).toBeTruthy();
    }
    expect((await get('/', { 'if-none-match': '"older"' })).status).toBe(200);
  });

  test('travels in brotli for whoever reads it', async () => {
    const reply = await get('/', { 'accept-encoding': 'gzip, br' });
    expect(reply.headers.get('content-encoding')).toBe('br');
    expect(reply.headers.get('vary')).toBe('Accept-Encoding');
    expect(brotliDecompressSync(Buffer.from(await reply.arrayBuffer())).toString()).toBe(page);
    expect((await get('/')).headers.get('content-encoding')).toBeNull();
  });

  test.each(['/assets/gone-00000000.js', '/assets/x', '/favicon.ico', '/.built-from', '/secreto.txt'])(
    '%s is not there, and is not answered with a page',
    async (path) => {
      expect((await get(path)).status).toBe(404);
    },
  );

  test.each([
    '/../secreto.txt',
    '/..%2fsecreto.txt',
    '/%2e%2e/secreto.txt',
    '/assets/..%5c..%5csecreto.txt',
    '/assets/%00',
    '//secreto.txt',
  ])('%s does not leave the folder', async (path) => {
    expect(await (await get(path)).text()).not.toContain('secreto');
  });

  test('every reply carries the headers of the door', async () => {
    for (const path of ['/', '/assets/main-a1b2c3d4.js', '/nada.js', '/v1/hello', '/v1/nada']) {
      const { headers } = await get(path);
      const policy = headers.get('content-security-policy') ?? '';
      expect(policy).toContain("default-src 'none'; script-src 'self'; style-src 'self'");
      expect(policy).toContain("require-trusted-types-for 'script'; trusted-types ayni");
      expect(policy).not.toContain('unsafe');
      expect(headers.get('x-content-type-options')).toBe('nosniff');
      expect(headers.get('referrer-policy')).toBe('no-referrer');
      expect(headers.get('cross-origin-opener-policy')).toBe('same-origin');
      expect(headers.get('permissions-policy')).toContain('geolocation=()');
      expect(headers.get('permissions-policy')).toMatch(/camera=\(self\).*microphone=\(self\)/);
      expect(policy).toContain("media-src 'self' blob:");
    }
  });

  test('other methods than reading are refused', async () => {
    expect((await endpoint.app.request('/hoy', { method: 'POST' })).status).toBe(404);
  });
});

test('without a built app the endpoint answers alone', async () => {
  const alone = await makeEndpoint({ readAsset: await openAssetFolder(join(outside, 'nowhere')) });
  expect((await alone.app.request('/')).status).toBe(404);
  expect((await alone.app.request('/v1/hello')).status).toBe(200);
});
