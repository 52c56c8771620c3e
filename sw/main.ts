import type { PrecacheEntry } from 'workbox-precaching';
import { serveAppShell } from './app-shell.ts';
import { answerSyncEvent, backgroundSyncTag } from './background-sync.ts';

/** What the browser says when a connection is back (Background Synchronization; not in TypeScript's library). */
interface SyncEvent extends ExtendableEvent {
  readonly tag: string;
  /** The browser will not try this registration again. */
  readonly lastChance: boolean;
}

declare const __APP_VERSION__: string;
declare const self: ServiceWorkerGlobalScope & {
  __WB_MANIFEST: (PrecacheEntry | string)[];
  registration: { sync: { register: (tag: string) => Promise<void> } };
};

serveAppShell(self.__WB_MANIFEST);

// A new version waits until the page says that nobody is in the middle of a form.
self.addEventListener('message', (event) => {
  if (event.data?.type === 'SKIP_WAITING') void self.skipWaiting();
});

// The page of the first visit, too, finds every room here from now on: the signal may end before it is opened again.
self.addEventListener('activate', (event) => event.waitUntil(self.clients.claim()));

self.addEventListener('sync', ((event: SyncEvent) => {
  if (event.tag !== backgroundSyncTag) return;
  const deps = {
    fetch: (url: string, init: RequestInit) => fetch(url, init),
    locks: navigator.locks,
    register: (tag: string) => self.registration.sync.register(tag),
    app: __APP_VERSION__,
  };
  event.waitUntil(answerSyncEvent(event, deps));
}) as EventListener);
