import type { Page } from 'playwright-core';

/** Resolves once the worker has everything and serves this page: from then on the server may stop. */
export function untilServedByWorker(page: Page): Promise<void> {
  return page.evaluate(() => {
    // A worker that the browser refused is never ready: nobody should wait for it for ever.
    const refused = new Promise<never>((_, reject) => {
      setTimeout(() => reject(new Error('the page has no worker of Ayni')), 30_000);
    });
    const { serviceWorker } = navigator;
    const taken = new Promise<void>((resolve) => {
      if (serviceWorker.controller) resolve();
      else serviceWorker.addEventListener('controllerchange', () => resolve(), { once: true });
    });
    return Promise.race([taken, refused]);
  });
}
