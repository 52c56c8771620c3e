import {
  cleanupOutdatedCaches,
  createHandlerBoundToURL,
  type PrecacheEntry,
  precacheAndRoute,
} from 'workbox-precaching';
import { NavigationRoute, registerRoute } from 'workbox-routing';

/**
 * Serves the whole app from what was kept at installation, every address of a room being the one page. The endpoint's
 * own addresses are never touched: an answer about people's work is never an old one.
 */
export function serveAppShell(files: (PrecacheEntry | string)[]): void {
  precacheAndRoute(files);
  cleanupOutdatedCaches();
  registerRoute(new NavigationRoute(createHandlerBoundToURL('/index.html'), { denylist: [/^\/v1(\/|$)/] }));
}
