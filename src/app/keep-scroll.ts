const waitForContentMs = 1500;

/**
 * Brings a person back to where she was on a page when she returns to it with Back. The browser's own restoring runs
 * before the lists are read from the database, so the height is awaited here. Returns its stop.
 */
export function keepScroll(page: Window): () => void {
  page.history.scrollRestoration = 'manual';
  let giveUp = () => {};

  // The entry of the history that is being left keeps its place.
  const remember = () => {
    page.history.replaceState({ ...page.history.state, scrollY: page.scrollY }, '');
  };
  // In the capture phase: before the router reads the click and leaves.
  const onClick = () => {
    giveUp();
    remember();
  };
  const onPopState = (event: PopStateEvent) => {
    giveUp();
    const wanted = Number((event.state as { scrollY?: number } | null)?.scrollY ?? 0);
    giveUp = scrollWhenTallEnough(page, wanted);
  };
  page.addEventListener('click', onClick, { capture: true });
  page.addEventListener('scrollend', remember);
  page.addEventListener('popstate', onPopState);
  return () => {
    giveUp();
    page.removeEventListener('click', onClick, { capture: true });
    page.removeEventListener('scrollend', remember);
    page.removeEventListener('popstate', onPopState);
  };
}

/** Tries at each growth of the page until it is there, the person scrolls herself, or it takes too long. */
function scrollWhenTallEnough(page: Window, wanted: number): () => void {
  const ends = new AbortController();
  const stop = () => ends.abort();
  const attempt = () => {
    page.scrollTo(0, wanted);
    if (Math.abs(page.scrollY - wanted) <= 1) stop();
  };
  const observer = new ResizeObserver(attempt);
  const timer = page.setTimeout(stop, waitForContentMs);
  ends.signal.addEventListener('abort', () => {
    observer.disconnect();
    page.clearTimeout(timer);
  });
  for (const own of ['wheel', 'touchstart', 'keydown'] as const) {
    page.addEventListener(own, stop, { passive: true, signal: ends.signal });
  }
  // Observing answers at once, after the old page is gone: no attempt before it.
  observer.observe(page.document.body);
  return stop;
}
