import type { BrowserContext } from 'playwright-core';

interface Registrations {
  registrations: { registrationId: string; scopeURL: string; isDeleted: boolean }[];
}

/**
 * Closes every page of the app and fires the Background Sync event, as Chromium does when the signal returns. Resolves once the
 * event was sent; what the worker does then is to be seen at the endpoint.
 */
export async function wakeWorkerWithoutPage(context: BrowserContext, origin: string, tag: string): Promise<void> {
  const bystander = await context.newPage();
  for (const page of context.pages()) if (page !== bystander) await page.close();
  const session = await context.newCDPSession(bystander);
  const found = new Promise<string>((resolve) => {
    session.on('ServiceWorker.workerRegistrationUpdated', ({ registrations }: Registrations) => {
      const own = registrations.find((each) => each.scopeURL.startsWith(origin) && !each.isDeleted);
      if (own) resolve(own.registrationId);
    });
  });
  await session.send('ServiceWorker.enable');
  await session.send('ServiceWorker.dispatchSyncEvent', {
    origin: `${origin}/`,
    registrationId: await found,
    tag,
    lastChance: false,
  });
}
