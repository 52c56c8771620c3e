import { Workbox } from 'workbox-window';

/** What became of a tap on «Actualizar»: on its way, or waiting because somebody writes in some window. */
export type UpdateAnswer = 'taken' | 'waits-for-note';

export interface UpdateOffer {
  accept: () => Promise<UpdateAnswer>;
}

const workerUrl = '/sw.js';
const hourMs = 3_600_000;

/**
 * Registers the worker and tells when a new version waits. It is never taken without a tap, and not while the lock
 * `editing` is held by any window. When the worker changes, the page is loaded again once.
 */
export function registerServiceWorker(page: Window, onOffer: (offer: UpdateOffer) => void): void {
  if (!('serviceWorker' in page.navigator)) return;
  const workbox = new Workbox(trustedWorkerUrl(page) as string, { type: 'module' });
  let reloading = false;
  // A first install takes control of a page that already is of this version: nothing to load again.
  const hadController = page.navigator.serviceWorker.controller !== null;
  page.navigator.serviceWorker.addEventListener('controllerchange', () => {
    if (reloading || !hadController) return;
    reloading = true;
    page.location.reload();
  });
  workbox.addEventListener('waiting', () => {
    onOffer({
      accept: () => takeUpdate(page.navigator.locks, () => changeWorkers(page, () => workbox.messageSkipWaiting())),
    });
  });
  workbox.register().catch((error: unknown) => console.error('The worker was not registered', error));
  page.setInterval(() => page.navigator.onLine && workbox.update().catch(() => undefined), hourMs);
}

/** Long enough for a form that was just left to be saved; short enough that a tap is answered. */
const patienceMs = 1000;

/** Takes it only while nobody holds `editing`; holding it exclusively meanwhile keeps a new form from opening under it. */
export async function takeUpdate(
  locks: Pick<LockManager, 'request'>,
  skipWaiting: () => void | Promise<void>,
): Promise<UpdateAnswer> {
  const signal = AbortSignal.timeout(patienceMs);
  try {
    return await locks.request('editing', { signal }, async () => {
      await skipWaiting();
      return 'taken' as const;
    });
  } catch (trouble) {
    if (!signal.aborted) throw trouble;
    return 'waits-for-note';
  }
}

const nudgeMs = 2000;

/**
 * Chromium puts the change off when an event (the sync of the form that was just saved) wakes the old worker at that very
 * moment, and says nothing; loading the page again is what moves it. The form lock is held meanwhile.
 */
function changeWorkers(page: Window, skipWaiting: () => void): Promise<void> {
  return new Promise((resolve) => {
    const nudge = page.setTimeout(() => {
      resolve();
      page.location.reload();
    }, nudgeMs);
    page.navigator.serviceWorker.addEventListener('controllerchange', () => {
      page.clearTimeout(nudge);
      resolve();
    });
    skipWaiting();
  });
}

interface TrustedTypesHost {
  trustedTypes?: {
    createPolicy: (
      name: string,
      rules: { createScriptURL: (url: string) => string },
    ) => { createScriptURL: (url: string) => unknown };
  };
}

// The CSP allows one policy, `ayni`, and this is its only use: the one address that may become a worker.
function trustedWorkerUrl(page: Window): unknown {
  const { trustedTypes } = page as unknown as TrustedTypesHost;
  const policy = trustedTypes?.createPolicy('ayni', {
    createScriptURL: (url) => {
      if (url !== workerUrl) throw new TypeError(`Not the worker of Ayni: ${url}`);
      return url;
    },
  });
  return policy ? policy.createScriptURL(workerUrl) : workerUrl;
}
