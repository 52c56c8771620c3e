let asked = false;

/**
 * Asks the browser once, after the first save, to promise that it will not clean this tablet's memory. Quiet when it says
 * no: Envío tells which it is.
 */
export function keepStorage(storage: StorageManager | undefined): void {
  if (asked || !storage?.persist) return;
  asked = true;
  storage
    .persisted()
    .then((promised) => promised || storage.persist())
    .catch((error: unknown) => console.warn('The browser did not answer about keeping storage', error));
}
