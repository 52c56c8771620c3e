import type { Page } from 'playwright-core';

/** Everything that the app keeps on this tablet except drafts, as text: what lists show, what history tells, what travels. */
export function dumpTables(page: Page): Promise<string> {
  return page.evaluate(
    () =>
      new Promise<string>((resolve, reject) => {
        const opening = indexedDB.open('ayni');
        opening.onerror = () => reject(opening.error);
        opening.onsuccess = () => {
          const db = opening.result;
          const names = [...db.objectStoreNames].filter((name) => name !== 'drafts');
          const reading = db.transaction(names);
          const rows = names.map((name) => reading.objectStore(name).getAll());
          reading.oncomplete = () => {
            db.close();
            // Registers are maps: JSON would leave them out.
            const text = JSON.stringify(
              rows.map(({ result }) => result),
              (_key, value: unknown) => (value instanceof Map ? [...value] : value instanceof Set ? [...value] : value),
            );
            resolve(text);
          };
        };
      }),
  );
}
