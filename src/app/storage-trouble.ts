import { signal } from '@preact/signals';
import { StorageTrouble } from '#store/storage-trouble.ts';

/** What the tablet could not keep, until somebody reads it; `retry` where the same save can be tried again. */
export interface ShownTrouble {
  reason: StorageTrouble['reason'];
  retry?: () => Promise<unknown>;
}

export const shownTrouble = signal<ShownTrouble | undefined>(undefined);

/** Shows the dialog that cannot be missed for trouble of the tablet's memory; says whether it was such a trouble. */
export function showIfStorageTrouble(error: unknown, retry?: () => Promise<unknown>): boolean {
  if (!(error instanceof StorageTrouble)) return false;
  shownTrouble.value = { reason: error.reason, retry };
  return true;
}

/** The one place where storage trouble that nobody answered for is caught. Returns its stop. */
export function catchStorageTrouble(page: Window): () => void {
  const onRejection = (event: PromiseRejectionEvent) => {
    if (showIfStorageTrouble(event.reason)) event.preventDefault();
  };
  page.addEventListener('unhandledrejection', onRejection);
  return () => page.removeEventListener('unhandledrejection', onRejection);
}
