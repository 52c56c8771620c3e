const waitForContentMs = 1500;

/**
 * Brings a person back to where she was on a page when she returns to it with Back. The browser's own restoring runs
 * before the lists are read from the database, so the height is awaited here. Returns its stop.
 */
export function keepScroll(page: Window): () => void {
  page.history.scrollRestoration = 'manual';
  let giveUp: (() => void) | undefined;

  const remember = () => {
    page.history.replaceState({ ...page.history.state, scrollY: page.scrollY }, '');
  };
  const restore = (event: PopStateEvent) => {
    giveUp?.();
    const wanted = Number((event.state as { scrollY?: number } | null)?.scrollY ?? 0);
    giveUp = scrollWhenTallEnough(page, wanted);
  };
  // Before the router reads the click: this entry of the history keeps its place.
  page.addEventListener('click', remember, { capture: true });
  page.addEventListener('scrollend', remember);
  page.addEventListener('popstate', restore);
  return () => {
    giveUp?.();
    page.removeEventListener('click', remember, { capture: true });
    page.removeEventListener('scrollend', remember);
    page.removeEventListener('popstate', restore);
  };
}

function scrollWhenTallEnough(page: Window, wanted: number): () => void {
  const root = page.document.documentElement;
  let done = false;
  const stop = () => {
    done = true;
    observer.disconnect();
    page.clearTimeout(timer);
    page.removeEventListener('wheel', stop);
    page.removeEventListener('touchstart', stop);
  };
  const attempt = () => {
    if (done) return;
    page.scrollTo(0, wanted);
    if (wanted > 0 && Math.abs(page.scrollY - wanted) <= 1) stop();
  };
  const observer = new ResizeObserver(attempt);
  const timer = page.setTimeout(stop, waitForContentMs);
  page.addEventListener('wheel', stop, { passive: true });
  page.addEventListener('touchstart', stop, { passive: true });
  observer.observe(root);
  attempt();
  return stop;
}
