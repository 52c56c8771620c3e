/** The part of a page that a form session leans on: timers and the moments before a page may die. */
export interface FormHost {
  /** Runs `work` once after that many ms; the answer cancels it. */
  after: (ms: number, work: () => void) => () => void;
  /** Calls `work` when the page is hidden or about to go; the answer stops it. */
  onHidden: (work: () => void) => () => void;
}

/** The real page. `visibilitychange` is the last event a phone surely gives; `pagehide` is for browsers that skip it. */
export const pageHost: FormHost = {
  after(ms, work) {
    const timer = setTimeout(work, ms);
    return () => clearTimeout(timer);
  },
  onHidden(work) {
    const hidden = () => {
      if (document.visibilityState === 'hidden') work();
    };
    document.addEventListener('visibilitychange', hidden);
    window.addEventListener('pagehide', work);
    return () => {
      document.removeEventListener('visibilitychange', hidden);
      window.removeEventListener('pagehide', work);
    };
  },
};
