import type { Page } from 'playwright-core';

/** The address without ids and without what stands behind its question mark: '/planes/:id/editar'. */
export function shapeOf(address: string): string {
  return address.replace(/[?#].*$/, '').replace(/\/[\w-]{16,}/g, '/:id');
}

/**
 * Goes wherever links of the app lead, once for each shape of an address, and calls `visit` there. Resolves with the
 * shapes that were seen.
 */
export async function crawlApp(page: Page, start: string[], visit: (shape: string, address: string) => Promise<void>) {
  const seen = new Set<string>();
  const waiting = [...start];
  for (let address = waiting.shift(); address !== undefined; address = waiting.shift()) {
    const shape = shapeOf(address);
    if (seen.has(shape)) continue;
    seen.add(shape);
    await visit(shape, address);
    const found = await page
      .locator('a[href^="/"]')
      .evaluateAll((links) => links.map((link) => link.getAttribute('href') ?? ''));
    waiting.push(...found);
  }
  return [...seen].sort();
}
