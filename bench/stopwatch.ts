/**
 * Put into every page before anything of the app: `contentAt` holds when something of a selector was first painted since the
 * page or the last click began, `keyTimes` how long each key took from the press to the frame that shows it. Ms.
 */
export function installStopwatch(): void {
  const watch: Stopwatch = { contentMs: undefined, keyMs: [], longestTaskMs: 0, awaited: '', startedAt: 0 };
  window.stopwatch = watch;
  // What is drawn in the next frame is seen once the task after that frame runs.
  const afterPaint = (tell: () => void) => requestAnimationFrame(() => setTimeout(tell, 0));
  const look = () => {
    if (watch.awaited === '' || watch.contentMs !== undefined || !document.querySelector(watch.awaited)) return;
    watch.contentMs = Number.NaN;
    afterPaint(() => {
      watch.contentMs = performance.now() - watch.startedAt;
    });
  };
  new MutationObserver(look).observe(document, { childList: true, subtree: true });
  watch.awaited = sessionStorage.getItem('bench-awaited') ?? '';
  addEventListener(
    'click',
    (event) => {
      watch.contentMs = undefined;
      watch.startedAt = event.timeStamp;
      watch.awaited = sessionStorage.getItem('bench-awaited') ?? '';
    },
    { capture: true },
  );
  addEventListener('keydown', ({ timeStamp }) => afterPaint(() => watch.keyMs.push(performance.now() - timeStamp)), {
    capture: true,
  });
  new PerformanceObserver((list) => {
    for (const { duration } of list.getEntries()) watch.longestTaskMs = Math.max(watch.longestTaskMs, duration);
  }).observe({ type: 'longtask', buffered: true });
}

/** See {@link installStopwatch}. NaN while the frame is on its way. */
interface Stopwatch {
  contentMs: number | undefined;
  keyMs: number[];
  longestTaskMs: number;
  awaited: string;
  startedAt: number;
}

declare global {
  interface Window {
    stopwatch: Stopwatch;
  }
}
