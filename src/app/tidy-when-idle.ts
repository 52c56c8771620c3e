import type { Tablet } from '#store/tablet.ts';

/** Puts the shelf of files in order once the page has nothing better to do. What fails is tried again at the next start. */
export function tidyWhenIdle(tablet: Tablet, page: Window): void {
  const tidy = () => {
    import('./tablet-files.ts')
      .then(({ openTabletFiles }) => openTabletFiles(tablet).tidy())
      .catch((error: unknown) => console.warn('Files were not put in order', error));
  };
  // Safari knows no idle callback.
  if (page.requestIdleCallback) page.requestIdleCallback(tidy, { timeout: 20_000 });
  else page.setTimeout(tidy, 5000);
}
