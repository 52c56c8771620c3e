import { readdir, readFile } from 'node:fs/promises';
import { extname, join, relative, sep } from 'node:path';
import { promisify } from 'node:util';
import { brotliCompress, constants } from 'node:zlib';
import type { Asset, ServerDeps } from '../deps.ts';
import { sha256 } from '../rules/sha256.ts';

const types: Record<string, string> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json',
  '.webmanifest': 'application/manifest+json',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.ico': 'image/x-icon',
  '.woff2': 'font/woff2',
  '.txt': 'text/plain; charset=utf-8',
};
const compressible = new Set(['.html', '.js', '.css', '.json', '.webmanifest', '.svg', '.txt']);

const brotli = promisify(brotliCompress);

/**
 * The built app in memory: the folder is listed once, so that no address can reach a file outside of it. Each file is
 * read and compressed when it is first asked for.
 */
export async function openAssetFolder(folder: string): Promise<NonNullable<ServerDeps['readAsset']>> {
  const files = await listFiles(folder);
  const kept = new Map<string, Promise<Asset>>();
  let last: Promise<unknown> = Promise.resolve();
  return async (address) => {
    const file = files.get(address);
    if (!file) return undefined;
    // One after another: each compression takes megabytes while it lasts.
    const asset = kept.get(address) ?? last.then(() => loadAsset(address, file));
    kept.set(address, asset);
    last = asset.catch(() => undefined);
    return asset;
  };
}

async function listFiles(folder: string): Promise<Map<string, string>> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true }).catch(() => []);
  const shown = entries.filter((entry) => entry.isFile() && !entry.name.startsWith('.'));
  const files = shown.map((entry) => join(entry.parentPath, entry.name));
  return new Map(files.map((file) => [`/${relative(folder, file).split(sep).join('/')}`, file]));
}

async function loadAsset(address: string, file: string): Promise<Asset> {
  const extension = extname(file);
  const bytes = await readFile(file);
  const small = compressible.has(extension) ? await brotli(bytes, bestBrotli(bytes.byteLength)) : bytes;
  return {
    type: types[extension] ?? 'application/octet-stream',
    bytes,
    brotli: small.byteLength < bytes.byteLength ? small : undefined,
    etag: `"${sha256(bytes)}"`,
    // Vite puts what it names by content there, and nothing else.
    immutable: address.startsWith('/assets/'),
  };
}

function bestBrotli(size: number) {
  return {
    params: {
      [constants.BROTLI_PARAM_QUALITY]: 11,
      [constants.BROTLI_PARAM_SIZE_HINT]: size,
      [constants.BROTLI_PARAM_LGWIN]: 19,
    },
  };
}
