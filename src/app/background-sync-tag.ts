const tag = 'ayni-sync';

interface SyncCapableRegistration {
  sync?: { register: (tag: string) => Promise<void> };
}

/**
 * Asks the browser to wake the worker when there is signal (Background Sync; Chromium only). Quiet where the browser has
 * no such thing or the person forbade it: the page's own triggers remain.
 */
export async function registerBackgroundSync(container: ServiceWorkerContainer | undefined): Promise<void> {
  const registration = (await container?.getRegistration()) as SyncCapableRegistration | undefined;
  try {
    await registration?.sync?.register(tag);
  } catch (error) {
    // NotAllowedError: forbidden in the site's settings; InvalidStateError: no active worker yet.
    if (!(error instanceof DOMException)) throw error;
  }
}
