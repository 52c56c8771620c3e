import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type Browser, type BrowserContext, chromium, type Page } from 'playwright-core';

export const sizes = {
  landscape: { width: 1280, height: 800 },
  portrait: { width: 800, height: 1280 },
  phone: { width: 360, height: 740 },
} as const;

/** A real Chromium with its profile on disk: what the tablet of one person is. */
export interface TestTablet {
  profile: string;
  context: BrowserContext;
  page: Page;
  /** Messages of the page's console of type error, and uncaught errors. */
  errors: string[];
  /** kill −9 of the whole browser: nothing gets a chance to be saved. */
  kill: () => Promise<void>;
  /** Starts the browser again on the same profile, after `kill` or `shut`. */
  reopen: () => Promise<void>;
  /** Ends the browser the way a person does. */
  shut: () => Promise<void>;
  /** Ends it and removes the profile. */
  remove: () => Promise<void>;
}

const flags = [
  '--headless',
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  // As many people have it, and as a tap while the page still scrolls cannot be told from one that missed.
  '--force-prefers-reduced-motion',
  '--remote-debugging-port=0',
  '--lang=es-PE',
];

async function readEndpoint(profile: string, child: ChildProcess): Promise<string> {
  while (child.exitCode === null) {
    const text = await readFile(join(profile, 'DevToolsActivePort'), 'utf8').catch(() => '');
    const [port, path] = text.split('\n');
    if (port && path) return `ws://127.0.0.1:${port}${path}`;
    await new Promise((resolve) => setTimeout(resolve, 25));
  }
  throw new Error('Chromium ended before it could be driven');
}

/**
 * Opens a tablet; `origin` is granted background sync and durable storage, as an installed app has them. `more`: further
 * flags of Chromium (a microphone that always hums).
 */
export async function openTablet(
  origin: string,
  size: { width: number; height: number } = sizes.landscape,
  more: readonly string[] = [],
) {
  const profile = await mkdtemp(join(tmpdir(), 'ayni-tablet-'));
  const tablet = { profile, errors: [] as string[] } as TestTablet;
  let child: ChildProcess;
  let browser: Browser;

  tablet.reopen = async () => {
    await rm(join(profile, 'DevToolsActivePort'), { force: true });
    const executable = process.env.CHROMIUM_PATH ?? '/usr/bin/chromium';
    const window = `--window-size=${size.width},${size.height}`;
    child = spawn(executable, [...flags, ...more, window, `--user-data-dir=${profile}`, 'about:blank'], {
      stdio: 'ignore',
    });
    browser = await chromium.connectOverCDP(await readEndpoint(profile, child));
    const context = browser.contexts()[0];
    if (!context) throw new Error('Chromium has no context');
    context.setDefaultTimeout(40_000);
    tablet.context = context;
    const session = await browser.newBrowserCDPSession();
    const permissions = ['durableStorage', 'backgroundSync', 'notifications'];
    await session.send('Browser.grantPermissions', { origin, permissions } as never);
    tablet.page = context.pages()[0] ?? (await context.newPage());
    await tablet.page.setViewportSize(size);
    tablet.page.on('pageerror', (error) => tablet.errors.push(String(error)));
    tablet.page.on('console', (message) => {
      if (message.type() === 'error') tablet.errors.push(message.text());
    });
  };
  const ended = async (how: () => unknown) => {
    if (child.exitCode !== null || child.signalCode !== null) return;
    const exit = once(child, 'exit');
    await how();
    await exit;
    await browser.close().catch(() => undefined);
  };
  tablet.kill = () => ended(() => child.kill('SIGKILL'));
  tablet.shut = () =>
    ended(async () => {
      const session = await browser.newBrowserCDPSession();
      await session.send('Browser.close').catch(() => undefined);
    });
  tablet.remove = async () => {
    await tablet.kill();
    await rm(profile, { recursive: true, force: true, maxRetries: 5 });
  };
  await tablet.reopen();
  return tablet;
}
