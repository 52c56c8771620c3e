import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { chromium, type Page } from 'playwright-core';
import { build, preview } from 'vite';

export interface Harness {
  /** A new page of that size in a profile of its own; `search` is the address after '?', `script` runs before the page. */
  open: (search?: string, size?: { width: number; height: number }, script?: () => void) => Promise<Page>;
  close: () => Promise<void>;
}

const flags = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

/** The form's harness page, built as the app is, in a real Chromium. Errors of the page fail the next `open` or `close`. */
export async function openHarness(port: number): Promise<Harness> {
  const outDir = await mkdtemp(join(tmpdir(), 'ayni-form-'));
  // Built, not served by the development server: what runs here is what the tablet runs.
  await build({
    configFile: false,
    root: fileURLToPath(new URL('../harness/', import.meta.url)),
    oxc: { jsx: { runtime: 'automatic', importSource: 'preact' } },
    build: { outDir, target: 'chrome109', modulePreload: { polyfill: false } },
    logLevel: 'error',
  });
  const server = await preview({
    configFile: false,
    build: { outDir },
    preview: { port, strictPort: true, host: '127.0.0.1' },
    logLevel: 'error',
  });
  const browser = await chromium.launch({
    executablePath: process.env.CHROMIUM_PATH ?? '/usr/bin/chromium',
    headless: true,
    args: flags,
  });
  const errors: Error[] = [];
  const check = () => {
    if (errors[0]) throw errors[0];
  };
  return {
    async open(search = '', size = { width: 1280, height: 800 }, script) {
      check();
      const context = await browser.newContext({ viewport: size, locale: 'es-PE', reducedMotion: 'reduce' });
      const page = await context.newPage();
      page.on('pageerror', (error) => errors.push(error));
      if (script) await page.addInitScript(script);
      await page.goto(`http://127.0.0.1:${port}/?${search}`);
      await page.waitForSelector('.record-form, #closed, [role=alert]');
      return page;
    },
    async close() {
      await browser.close();
      await server.close();
      await rm(outDir, { recursive: true, force: true });
      check();
    },
  };
}
